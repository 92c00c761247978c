#include "reports/historytable.h"

#include "core/tokens.h"
#include "core/usdvalue.h"

#include <algorithm>

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

// Where the columns of one recipient, and those of the whole operation alone, stand.
constexpr int amountColumn = 8;
constexpr int wholeColumns = 3;
constexpr int recipientColumn = 13;

ReportRow firstRow(const HistoryEntry &entry, bool isPractice)
{
    return {timeCell(entry.at),
            {entry.operationId},
            {entry.withdrawalId},
            {entry.isOurs() ? QStringLiteral("yes") : QStringLiteral("no")},
            {entry.type},
            {statusOf(entry)},
            {entry.state ? toToken(*entry.state) : QString()},
            {entry.currency},
            amountCell(entry.amount),
            amountCell(entry.fee),
            usdCell(entry.usd()),
            {entry.sourceCurrency},
            amountCell(entry.sourceRate),
            {},
            {},
            {},
            {},
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
    ReportRow row = firstRow(entry, isPractice);
    QList<ReportRow> rows;
    const QList<EntryRecipient> recipients = entry.recipients();
    for (const EntryRecipient &recipient : recipients) {
        row[recipientColumn] = {recipient.address};
        row[recipientColumn + 1] = amountCell(recipient.amount);
        row[recipientColumn + 2] = {recipient.name};
        row[recipientColumn + 3] = {recipient.note};
        rows.append(row);
        std::fill_n(row.begin() + amountColumn, wholeColumns, ReportCell{});
    }
    return rows.isEmpty() ? QList<ReportRow>{row} : rows;
}
