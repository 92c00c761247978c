#include "words/costwords.h"

#include "words/currencywords.h"
#include "words/errorwords.h"

#include <QCoreApplication>

namespace {

class CostWords
{
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

QString amounts(const Amount &inCurrency, const QMap<CurrencyId, Amount> &fees, const CurrencyId &currency)
{
    QString text = amountWithTicker(inCurrency, currency);
    for (auto fee = fees.begin(); fee != fees.end(); ++fee) {
        if (fee.key() != currency) {
            const QString other = amountWithTicker(*fee, fee.key());
            text = inCurrency.isZero() && fees.size() == 1 ? other : CostWords::tr("%1 and %2").arg(text, other);
        }
    }
    return text;
}

QString whyNot(const CostSum &sum)
{
    if (sum.refusesMass) {
        return CostWords::tr("Not known: Plisio does not pay several recipients of this currency at once.");
    }
    return sum.error ? CostWords::tr("Not known: %1").arg(wordsFor(*sum.error)) : CostWords::tr("Not known");
}

} // namespace

QString costWords(const WithdrawalCost &cost, const CurrencyId &currency)
{
    CostSum sum;
    sum.commission = cost.commission.value_or(Amount());
    sum.networkFees.insert(cost.feeCurrency, cost.networkFee.value_or(Amount()));
    return amounts(sum.inCurrency(currency), sum.networkFees, currency);
}

QString costWords(const CostSum &sum, const CurrencyId &currency)
{
    const QString known = amounts(sum.inCurrency(currency), sum.networkFees, currency);
    if (sum.isWhole()) {
        return known;
    }
    if (sum.isAsking) {
        return sum.known == 0 ? CostWords::tr("Asking Plisio…")
                              : CostWords::tr("%1 for %2 of %3 withdrawals, asking about the rest…")
                                    .arg(known, QString::number(sum.known), QString::number(sum.withdrawals));
    }
    return sum.known == 0 ? whyNot(sum)
                          : CostWords::tr("%1 for %2 of %3 withdrawals; the rest is not known")
                                .arg(known, QString::number(sum.known), QString::number(sum.withdrawals));
}
