#include "reports/historytable.h"

#include "core/tokens.h"
#include "core/usdvalue.h"

namespace {

using Kind = ReportCell::Kind;

ReportCell timeCell(const QDateTime &time)
{
    return {time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(), Kind::Ours};
}

ReportCell amountCell(const std::optional<Amount> &amount)
{
    return {amount ? amount->toString() : QString(), Kind::Number};
}

ReportCell usdCell(const std::optional<Amount> &usd)
{
    return {usd ? usdText(*usd) : QString(), Kind::Number};
}

// Plisio's word once there is an operation; ours before that.
QString statusOf(const HistoryEntry &entry)
{
    return entry.status.isEmpty() && entry.state ? toToken(*entry.state) : entry.status;
}

ReportRow rowFor(const HistoryEntry &entry, const EntryRecipient &recipient, bool isFirst, bool isPractice)
{
    const HistoryEntry whole = isFirst ? entry : HistoryEntry();
    return {timeCell(entry.at),
            {entry.operationId},
            {entry.withdrawalId},
            {entry.isOurs() ? QStringLiteral("yes") : QStringLiteral("no")},
            {entry.type},
            {statusOf(entry)},
            {entry.state ? toToken(*entry.state) : QString()},
            {entry.currency},
            amountCell(whole.amount),
            amountCell(whole.fee),
            usdCell(whole.usd()),
            {entry.sourceCurrency},
            amountCell(entry.sourceRate),
            {recipient.address},
            recipient.address.isEmpty() ? ReportCell{} : amountCell(recipient.amount),
            {recipient.name},
            {recipient.note},
            {entry.note},
            {entry.txIds.join(u' ')},
            {entry.txUrls.join(u' ')},
            timeCell(entry.finishedAt),
            {entry.isTicked ? QStringLiteral("yes") : QStringLiteral("no")},
            {isPractice ? QStringLiteral("yes") : QStringLiteral("no")}};
}

} // namespace

ReportRow historyHeader()
{
    ReportRow header;
    for (const char *name : {"created_at",
                             "operation_id",
                             "withdrawal_id",
                             "made_here",
                             "type",
                             "status",
                             "state",
                             "currency",
                             "amount",
                             "fee",
                             "usd",
                             "source_currency",
                             "source_rate",
                             "recipient",
                             "recipient_amount",
                             "recipient_name",
                             "recipient_note",
                             "note",
                             "tx_ids",
                             "tx_urls",
                             "finished_at",
                             "ticked",
                             "practice"}) {
        header.append({QString::fromLatin1(name)});
    }
    return header;
}

QList<ReportRow> historyRows(const HistoryEntry &entry, bool isPractice)
{
    QList<ReportRow> rows;
    const QList<EntryRecipient> recipients = entry.recipients();
    for (const EntryRecipient &recipient : recipients) {
        rows.append(rowFor(entry, recipient, rows.isEmpty(), isPractice));
    }
    if (rows.isEmpty()) {
        rows.append(rowFor(entry, {}, true, isPractice));
    }
    return rows;
}
