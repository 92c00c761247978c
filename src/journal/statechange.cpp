#include "journal/statechange.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"

namespace {

// Longer links are not kept: a cut one would lead elsewhere.
constexpr qsizetype longestLink = 2000;

QStringList keptLinks(QStringList links)
{
    links.removeIf([](const QString &link) { return link.size() > longestLink; });
    return links.mid(0, 20);
}

Columns operationColumns(const Operation &operation)
{
    Columns columns{{QStringLiteral("operation_id"), operation.id},
                    {QStringLiteral("operation_status"), cutText(operation.status)},
                    {QStringLiteral("tx_urls"), toJsonText(keptLinks(operation.txUrls))}};
    if (operation.fee) {
        columns.insert(QStringLiteral("fee"), operation.fee->toString());
    }
    return columns;
}

StateChange changeByDoubt(const Unknown &doubt, bool isTaken)
{
    StateChange change{WithdrawalState::Unknown, {{QStringLiteral("doubt_cause"), toToken(doubt.cause)}}, {}};
    change.detail.insert(QStringLiteral("cause"), toToken(doubt.cause));
    if (doubt.httpStatus) {
        change.columns.insert(QStringLiteral("http_status"), *doubt.httpStatus);
        change.detail.insert(QStringLiteral("http_status"), *doubt.httpStatus);
    }
    if (doubt.operation) {
        change.detail.insert(QStringLiteral("operation"), toJson(*doubt.operation));
        // A mismatch may be somebody else's operation: the row does not claim it.
        if (doubt.cause != DoubtCause::Mismatch && isOperationId(doubt.operation->id) && !isTaken) {
            change.columns.insert(operationColumns(*doubt.operation));
        }
    }
    return change;
}

} // namespace

Outcome soberly(const Outcome &outcome, const Withdrawal &withdrawal, bool isTaken)
{
    const Accepted *accepted = std::get_if<Accepted>(&outcome);
    if (accepted == nullptr) {
        return outcome;
    }
    const Operation &operation = accepted->operation;
    if (!isOperationId(operation.id) || isTaken || compare(withdrawal, operation) == OperationMatch::Different) {
        return Unknown{DoubtCause::Mismatch, std::nullopt, operation};
    }
    if (progressOf(operation) == OperationProgress::Error) {
        return Unknown{DoubtCause::OperationError, std::nullopt, operation};
    }
    return outcome;
}

StateChange changeBy(const Outcome &outcome, bool isTaken)
{
    if (const auto *accepted = std::get_if<Accepted>(&outcome)) {
        return {WithdrawalState::Accepted,
                operationColumns(accepted->operation),
                {{QStringLiteral("operation"), toJson(accepted->operation)}}};
    }
    if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        const QJsonObject error = toJson(rejected->error);
        return {WithdrawalState::Rejected,
                {{QStringLiteral("error"), toJsonText(error)}},
                {{QStringLiteral("error"), error}}};
    }
    if (const auto *unsent = std::get_if<Unsent>(&outcome)) {
        return {WithdrawalState::Unsent,
                {{QStringLiteral("unsent_cause"), toToken(unsent->cause)}},
                {{QStringLiteral("cause"), toToken(unsent->cause)}}};
    }
    return changeByDoubt(std::get<Unknown>(outcome), isTaken);
}

StateChange changeBy(const Operation &operation, const WithdrawalRecord &record, WithdrawalState state)
{
    StateChange change{state, operationColumns(operation), {{QStringLiteral("operation"), toJson(operation)}}};
    const bool isFinal =
        record.state == WithdrawalState::Accepted && record.operationStatus == QLatin1String("completed");
    if (operation.status.isEmpty()) {
        change.columns.remove(QStringLiteral("operation_status"));
    }
    if (operation.txUrls.isEmpty() || (isFinal && !record.txUrls.isEmpty())) {
        change.columns.remove(QStringLiteral("tx_urls"));
    }
    if (isFinal && record.fee) {
        change.columns.remove(QStringLiteral("fee"));
    }
    if (record.state == WithdrawalState::Sending) {
        change.columns.insert(QStringLiteral("doubt_cause"), toToken(DoubtCause::Interrupted));
    }
    return change;
}
