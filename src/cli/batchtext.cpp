#include "cli/batchtext.h"

#include "cli/payouttext.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype mostShown = 30; // recipients; a longer list is in its file and in --json

class BatchText
{
    Q_DECLARE_TR_FUNCTIONS(BatchText)

public:
    static QString size(const Plan &plan)
    {
        return tr("%1 in %2")
            .arg(tr("%n recipient(s)", nullptr, int(plan.recipientCount())),
                 tr("%n withdrawal(s)", nullptr, int(plan.withdrawals.size())));
    }

    static QString withdrawalLine(qsizetype number, const Withdrawal &withdrawal)
    {
        return tr("%1. %2, %3")
            .arg(QString::number(number), tr("%n recipient(s)", nullptr, int(withdrawal.recipients().size())),
                 amountWithTicker(withdrawal.total(), withdrawal.currency()));
    }

    static QString recipientLine(const Recipient &recipient, const CurrencyId &currency)
    {
        const QString amount = amountWithTicker(recipient.amount, currency);
        return recipient.row ? tr("   row %1: %2 to %3").arg(QString::number(*recipient.row), amount, recipient.address)
                             : tr("   %1 to %2").arg(amount, recipient.address);
    }

    static QString progress(const BatchProgress &progress)
    {
        return tr("Withdrawal %1 of %2: %3")
            .arg(QString::number(progress.done), QString::number(progress.total), stateName(*progress.latest));
    }

    static QString summary(const BatchSummary &batch)
    {
        return tr("%1: %2 planned, %3 in doubt, %4 unpaid, in %5, confirmed %6")
            .arg(plainText(batch.id, 60), QString::number(batch.planned), QString::number(batch.inDoubt),
                 QString::number(batch.unpaid), plainText(batch.currency, 40), batch.confirmedAt.toString(Qt::ISODate));
    }

    static QList<std::pair<QString, QString>> entries(const Plan &plan)
    {
        const Withdrawal &first = plan.withdrawals.front();
        return {{tr("Total"), amountWithTicker(plan.total(), first.currency())},
                {tr("Currency"), currencyLabel(first.currency())},
                {tr("Fee plan"), nameOf(first.feePlan())}};
    }
};

} // namespace

QStringList batchLines(const Plan &plan)
{
    QStringList lines{BatchText::size(plan)};
    lines += twoColumns(BatchText::entries(plan));
    qsizetype number = 0;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        lines += BatchText::withdrawalLine(++number, withdrawal);
        if (plan.recipientCount() > mostShown) {
            continue;
        }
        for (const Recipient &recipient : withdrawal.recipients()) {
            lines += BatchText::recipientLine(recipient, withdrawal.currency());
        }
    }
    return lines;
}

QStringList batchResultLines(const WithdrawalRecord &record)
{
    const bool isDone = record.state == WithdrawalState::Accepted || record.state == WithdrawalState::Planned;
    if (!isDone) {
        return linesFor(record);
    }
    const QString link = record.txUrls.isEmpty() ? QString() : plainText(record.txUrls.front(), 500);
    const QStringList parts{stateName(record),
                            amountWithTicker(record.withdrawal.total(), record.withdrawal.currency()),
                            plainText(record.operationId, 60), link};
    QStringList told = parts;
    told.removeAll(QString());
    return {told.join(QStringLiteral("  "))};
}

QString progressLine(const BatchProgress &progress)
{
    return BatchText::progress(progress);
}

QString summaryLine(const BatchSummary &batch)
{
    return BatchText::summary(batch);
}
