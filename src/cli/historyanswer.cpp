#include "cli/historyanswer.h"

#include "core/tokens.h"
#include "core/usdvalue.h"
#include "words/currencywords.h"
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
QString statusOf(const WithdrawalRecord &record)
{
    return record.operationStatus.isEmpty() ? toToken(record.state) : record.operationStatus;
}

OrderedJson operationJson(const WithdrawalRecord &record)
{
    const Withdrawal &withdrawal = record.withdrawal;
    OrderedJson links = OrderedJson::array();
    for (const QString &link : record.txUrls) {
        links.push_back(toJson(link));
    }
    OrderedJson recipients = OrderedJson::array();
    for (const Recipient &recipient : withdrawal.recipients()) {
        recipients.push_back(
            OrderedJson{{"to", toJson(recipient.address)}, {"amount", toJson(recipient.amount.toString())}});
    }
    return OrderedJson{{"operation_id", toJsonOrNull(record.operationId)},
                       {"withdrawal_id", toJson(record.id)},
                       {"ours", true},
                       {"type", toJson(toToken(withdrawal.type()))},
                       {"status", toJson(statusOf(record))},
                       {"state", toJson(toToken(record.state))},
                       {"currency", toJson(withdrawal.currency())},
                       {"amount", toJson(withdrawal.total().toString())},
                       {"fee", amountOrNull(record.fee)},
                       {"usd", nullptr},
                       {"created_at", toJson(isoTime(record.confirmedAt))},
                       {"tx_url", std::move(links)},
                       {"note", toJson(withdrawal.note())},
                       {"recipients", std::move(recipients)}};
}

QString recipientText(const Withdrawal &withdrawal)
{
    const qsizetype count = withdrawal.recipients().size();
    return count == 1 ? withdrawal.recipients().constFirst().address
                      : HistoryWords::tr("%n recipient(s)", nullptr, int(count));
}

} // namespace

OrderedJson historyJson(OrderedJson header, const HistoryPage &page)
{
    OrderedJson operations = OrderedJson::array();
    for (const WithdrawalRecord &record : page.records) {
        operations.push_back(operationJson(record));
    }
    OrderedJson totals = OrderedJson::array();
    for (const HistoryTotal &total : page.totals) {
        totals.push_back(OrderedJson{{"currency", toJson(total.currency)},
                                     {"count", total.count},
                                     {"amount", toJson(total.amount.toString())},
                                     {"fee", toJson(total.fee.toString())},
                                     {"usd", toJson(usdText(Amount()))},
                                     {"usd_missing", total.count}});
    }
    header["operations"] = std::move(operations);
    header["count"] = page.count;
    header["totals"] = std::move(totals);
    return header;
}

QStringList historyLines(const HistoryPage &page)
{
    QStringList lines;
    for (const WithdrawalRecord &record : page.records) {
        const Withdrawal &withdrawal = record.withdrawal;
        QStringList parts{isoTime(record.confirmedAt),
                          stateName(record),
                          amountWithTicker(withdrawal.total(), withdrawal.currency()),
                          recipientText(withdrawal),
                          currencyLabel(withdrawal.currency()),
                          record.id,
                          plainText(record.operationId, 60)};
        for (const QString &link : record.txUrls) {
            parts += plainText(link, 500);
        }
        parts += plainText(withdrawal.note(), 200);
        parts.removeAll(QString());
        lines += parts.join(QStringLiteral("  "));
    }
    return lines;
}

QStringList totalLines(const HistoryPage &page)
{
    QStringList lines;
    for (const HistoryTotal &total : page.totals) {
        lines += HistoryWords::tr("%1: %n payout(s), %2, fees %3", nullptr, int(total.count))
                     .arg(currencyLabel(total.currency), amountWithTicker(total.amount, total.currency),
                          total.fee.toString());
    }
    return lines;
}
