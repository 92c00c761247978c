#include "cli/costtext.h"

#include "cli/payouttext.h"
#include "words/costwords.h"
#include "words/currencywords.h"

#include <QCoreApplication>

namespace {

class CostText
{
    Q_DECLARE_TR_FUNCTIONS(CostText)

public:
    static QList<std::pair<QString, QString>> entries(const Plan &plan, const PayoutFigures &figures)
    {
        const CurrencyId &currency = plan.withdrawals.first().currency();
        const CostSum sum = costSumOf(plan, figures);
        QList<std::pair<QString, QString>> entries;
        if (sum.known > 0) {
            entries += {tr("Expected fees"), costWords(sum, currency)};
        }
        const QMap<CurrencyId, Amount> debits = debitsOf(plan, figures);
        for (auto debit = debits.begin(); debit != debits.end(); ++debit) {
            if (sum.isWhole()) {
                entries += {tr("Taken altogether"), amountWithTicker(*debit, debit.key())};
            }
            if (figures.balances.contains(debit.key())) {
                entries += {tr("Available"), amountWithTicker(figures.balances.value(debit.key()), debit.key())};
            }
        }
        return entries;
    }
};

} // namespace

QStringList costLines(const Plan &plan, const PayoutFigures &figures)
{
    return twoColumns(CostText::entries(plan, figures));
}
