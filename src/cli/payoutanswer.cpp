#include "cli/payoutanswer.h"

#include "core/tokens.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <nlohmann/json.hpp>

namespace {

constexpr int longestMessage = 2000;

OrderedJson outsideText(const QString &text)
{
    return toJson(plainText(text, longestMessage));
}

OrderedJson refusalJson(const PlisioError &error)
{
    OrderedJson fields = OrderedJson::object();
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        OrderedJson messages = OrderedJson::array();
        for (const QString &message : field.value()) {
            messages.push_back(outsideText(message));
        }
        fields[plainText(field.key(), 60).toStdString()] = messages;
    }
    return OrderedJson{{"name", outsideText(error.name)},
                       {"code", error.code ? OrderedJson(*error.code) : OrderedJson()},
                       {"message", outsideText(error.message)},
                       {"fields", fields}};
}

// A code is Plisio's own; what the transport said stands in the message.
OrderedJson causeJson(const QString &name, const QString &message)
{
    return OrderedJson{
        {"name", toJson(name)}, {"code", nullptr}, {"message", toJson(message)}, {"fields", OrderedJson::object()}};
}

// The note of a single withdrawal stands with its one recipient.
OrderedJson recipientJson(const Recipient &recipient, const Withdrawal &withdrawal)
{
    const bool isShared = recipient.note.isEmpty() && withdrawal.recipients().size() == 1;
    return OrderedJson{{"to", toJson(recipient.address)},
                       {"amount", toJson(recipient.amount.toString())},
                       {"row", recipient.row ? OrderedJson(*recipient.row) : OrderedJson()},
                       {"note", toJson(isShared ? withdrawal.note() : recipient.note)}};
}

} // namespace

OrderedJson payoutJson(OrderedJson header, const PayoutAnswer &answer)
{
    OrderedJson withdrawals = OrderedJson::array();
    for (const WithdrawalRecord &record : answer.records) {
        withdrawals.push_back(withdrawalJson(record));
    }
    const QString batch = answer.records.isEmpty() ? QString() : answer.records.constFirst().batchId;
    header["batch"] = toJsonOrNull(batch);
    header["withdrawals"] = std::move(withdrawals);
    header["errors"] = remarksJson(answer.errors);
    header["warnings"] = remarksJson(answer.warnings);
    header["notices"] = remarksJson(answer.notices);
    return header;
}

OrderedJson withdrawalJson(const WithdrawalRecord &record)
{
    const Withdrawal &withdrawal = record.withdrawal;
    OrderedJson links = OrderedJson::array();
    for (const QString &link : record.txUrls) {
        links.push_back(toJson(link));
    }
    OrderedJson recipients = OrderedJson::array();
    for (const Recipient &recipient : withdrawal.recipients()) {
        recipients.push_back(recipientJson(recipient, withdrawal));
    }
    return OrderedJson{{"id", toJson(record.id)},
                       {"replaces", toJsonOrNull(record.replaces)},
                       {"type", toJson(toToken(withdrawal.type()))},
                       {"currency", toJson(withdrawal.currency())},
                       {"fee_plan", toJson(toToken(withdrawal.feePlan()))},
                       {"state", toJson(toToken(record.state))},
                       {"operation_id", toJsonOrNull(record.operationId)},
                       {"operation_status", toJsonOrNull(record.operationStatus)},
                       {"tx_url", std::move(links)},
                       {"fee", record.fee ? toJson(record.fee->toString()) : OrderedJson()},
                       {"amount", toJson(withdrawal.total().toString())},
                       {"recipients", std::move(recipients)},
                       {"error", withdrawalErrorJson(record)}};
}

OrderedJson withdrawalErrorJson(const WithdrawalRecord &record)
{
    switch (record.state) {
    case WithdrawalState::Rejected:
        return refusalJson(record.error.value_or(PlisioError()));
    case WithdrawalState::Unsent: {
        const UnsentCause cause = record.unsentCause.value_or(UnsentCause::NoConnection);
        return causeJson(toToken(cause), wordsFor(cause));
    }
    case WithdrawalState::Sending:
    case WithdrawalState::Unknown:
    case WithdrawalState::Failed: {
        const DoubtCause cause = record.doubtCause.value_or(
            record.state == WithdrawalState::Failed ? DoubtCause::OperationError : DoubtCause::Interrupted);
        return causeJson(toToken(cause), explain(record).happened);
    }
    case WithdrawalState::Planned:
    case WithdrawalState::Accepted:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return {};
}

OrderedJson remarksJson(const QList<Remark> &remarks)
{
    OrderedJson entries = OrderedJson::array();
    for (const Remark &remark : remarks) {
        entries.push_back(OrderedJson{{"name", toJson(remark.name)},
                                      {"row", remark.row ? OrderedJson(*remark.row) : OrderedJson()},
                                      {"field", toJsonOrNull(remark.field)},
                                      {"message", toJson(remark.message)}});
    }
    return entries;
}

QString sourceToken(KeySource source)
{
    switch (source) {
    case KeySource::None:
        break;
    case KeySource::Keychain:
        return QStringLiteral("keychain");
    case KeySource::Environment:
        return QStringLiteral("environment");
    case KeySource::Memory:
        return QStringLiteral("memory");
    }
    return QStringLiteral("none");
}
