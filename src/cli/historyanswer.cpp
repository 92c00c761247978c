#include "cli/historyanswer.h"

#include "core/tokens.h"
#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/operationwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryAnswer)
};

QString isoTime(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

OrderedJson amountOrNull(const std::optional<Amount> &amount)
{
    return amount ? toJson(amount->toString()) : OrderedJson();
}

// Plisio's word once there is an operation; ours before that.
QString statusOf(const HistoryEntry &entry)
{
    return entry.status.isEmpty() && entry.state ? toToken(*entry.state) : entry.status;
}

OrderedJson recipientsJson(const HistoryEntry &entry)
{
    OrderedJson recipients = OrderedJson::array();
    for (const EntryRecipient &recipient : entry.recipients()) {
        recipients.push_back(
            OrderedJson{{"to", toJson(recipient.address)}, {"amount", toJson(recipient.amount.toString())}});
    }
    return recipients;
}

OrderedJson operationJson(const HistoryEntry &entry)
{
    OrderedJson links = OrderedJson::array();
    for (const QString &link : entry.txUrls) {
        links.push_back(toJson(link));
    }
    const std::optional<Amount> usd = entry.usd();
    return OrderedJson{{"operation_id", toJsonOrNull(entry.operationId)},
                       {"withdrawal_id", toJsonOrNull(entry.withdrawalId)},
                       {"ours", entry.isOurs()},
                       {"type", toJson(entry.type)},
                       {"status", toJson(statusOf(entry))},
                       {"state", entry.state ? toJson(toToken(*entry.state)) : OrderedJson()},
                       {"currency", toJson(entry.currency)},
                       {"amount", amountOrNull(entry.amount)},
                       {"fee", amountOrNull(entry.fee)},
                       {"usd", usd ? toJson(usdText(*usd)) : OrderedJson()},
                       {"created_at", toJson(isoTime(entry.at))},
                       {"tx_url", std::move(links)},
                       {"note", toJson(entry.note)},
                       {"recipients", recipientsJson(entry)}};
}

QString recipientText(const HistoryEntry &entry)
{
    const QList<EntryRecipient> recipients = entry.recipientCount == 1 ? entry.recipients() : QList<EntryRecipient>();
    return recipients.isEmpty() ? HistoryWords::tr("%n recipient(s)", nullptr, entry.recipientCount)
                                : plainText(recipients.constFirst().address);
}

} // namespace

OrderedJson historyJson(OrderedJson header, const QList<HistoryEntry> &entries, const EntryTotals &totals)
{
    OrderedJson operations = OrderedJson::array();
    for (const HistoryEntry &entry : entries) {
        operations.push_back(operationJson(entry));
    }
    OrderedJson sums = OrderedJson::array();
    for (const EntryTotal &total : totals.currencies) {
        sums.push_back(OrderedJson{{"currency", toJson(total.currency)},
                                   {"count", total.count},
                                   {"amount", toJson(total.amount.toString())},
                                   {"fee", toJson(total.fee.toString())},
                                   {"usd", toJson(usdText(total.usd))},
                                   {"usd_missing", total.usdMissing}});
    }
    header["operations"] = std::move(operations);
    header["count"] = totals.count;
    header["totals"] = std::move(sums);
    return header;
}

QString historyLine(const HistoryEntry &entry)
{
    QStringList parts{isoTime(entry.at), stateName(entry.state, entry.status)};
    if (!isOutgoing(entry.type)) {
        parts += operationTypeName(entry.type);
    } else if (!entry.isOurs()) {
        parts += HistoryWords::tr("not made here");
    }
    parts << (entry.amount ? amountWithTicker(*entry.amount, entry.currency) : QString()) << recipientText(entry)
          << currencyLabel(entry.currency) << entry.withdrawalId << plainText(entry.operationId, 60);
    for (const QString &link : entry.txUrls) {
        parts += plainText(link, 500);
    }
    parts += plainText(entry.note, 200);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

QStringList totalLines(const EntryTotals &totals)
{
    QStringList lines;
    for (const EntryTotal &total : totals.currencies) {
        lines += HistoryWords::tr("%1: %n payout(s), %2, fees %3", nullptr, int(total.count))
                     .arg(currencyLabel(total.currency), amountWithTicker(total.amount, total.currency),
                          total.fee.toString());
        if (total.usdMissing < total.count) {
            lines.back() += HistoryWords::tr(", worth $%1 when they were made").arg(usdText(total.usd));
        }
    }
    return lines;
}
