#include "journal/settlement.h"

#include "core/tokens.h"

namespace {

using StateAnswer = Result<WithdrawalState, LedgerError>;

QString operationIdOf(const Outcome &outcome)
{
    if (const auto *accepted = std::get_if<Accepted>(&outcome)) {
        return accepted->operation.id;
    }
    const auto *doubt = std::get_if<Unknown>(&outcome);
    return doubt != nullptr && doubt->operation ? doubt->operation->id : QString();
}

bool maySettle(const WithdrawalRecord &record, const Operation &operation)
{
    switch (record.state) {
    case WithdrawalState::Sending:
    case WithdrawalState::Unknown:
        return true;
    case WithdrawalState::Accepted:
        return record.operationId == operation.id;
    case WithdrawalState::Failed:
        return record.operationId == operation.id && progressOf(operation) == OperationProgress::Error;
    case WithdrawalState::Planned:
    case WithdrawalState::Rejected:
    case WithdrawalState::Unsent:
    case WithdrawalState::DeclaredNotSent:
        return false;
    }
    return false;
}

// An operation's error is believed only from /operations/{id}.
StateAnswer settleByListedError(LedgerEntry &entry, const OperationEvidence &evidence)
{
    if (!isInDoubt(entry.record().state)) {
        return entry.record().state;
    }
    const Outcome doubt = Unknown{DoubtCause::OperationError, std::nullopt, evidence.operation};
    return entry.apply(changeBy(doubt, false), evidence.event, evidence.at);
}

// An outcome for a row that left sending meanwhile: another process reconciled it, or a person decided.
StateAnswer recordLate(LedgerEntry &entry, const Outcome &outcome, const QDateTime &now)
{
    const auto *accepted = std::get_if<Accepted>(&outcome);
    if (accepted == nullptr || !isOperationId(accepted->operation.id)) {
        return notAllowed(entry.record());
    }
    if (entry.record().state == WithdrawalState::DeclaredNotSent) {
        return contradict(entry, accepted->operation.id, now);
    }
    return settle(entry, {accepted->operation, OperationSource::Listed, Evidence::Event::Recorded, now, {}});
}

} // namespace

LedgerError notAllowed(const WithdrawalRecord &record)
{
    return {LedgerFault::NotAllowed, QStringLiteral("%1 is %2").arg(record.id, toToken(record.state))};
}

StateAnswer settle(LedgerEntry &entry, const OperationEvidence &evidence)
{
    const WithdrawalRecord &record = entry.record();
    const Operation &operation = evidence.operation;
    // A row that knows its operation becomes another one only by the answer to its own request, or by a person.
    const bool isAnother = !record.operationId.isEmpty() && record.operationId != operation.id;
    if (!maySettle(record, operation) || (isAnother && evidence.event == Evidence::Event::Settled)) {
        return notAllowed(record);
    }
    if (!isOperationId(operation.id) || compare(record.withdrawal, operation) == OperationMatch::Different) {
        return LedgerError{LedgerFault::Refused, QStringLiteral("the operation is not this withdrawal's")};
    }
    const auto isTaken = entry.isTakenByAnother(operation.id);
    if (!isTaken) {
        return isTaken.error();
    }
    if (*isTaken) {
        return LedgerError{LedgerFault::OperationTaken, operation.id};
    }
    const bool isError = progressOf(operation) == OperationProgress::Error;
    if (isError && evidence.source == OperationSource::Listed) {
        return settleByListedError(entry, evidence);
    }
    const WithdrawalState state = isError ? WithdrawalState::Failed : WithdrawalState::Accepted;
    StateChange change = changeBy(operation, record, state);
    for (auto detail = evidence.detail.begin(); detail != evidence.detail.end(); ++detail) {
        change.detail.insert(detail.key(), detail.value());
    }
    return entry.apply(change, evidence.event, evidence.at);
}

StateAnswer contradict(LedgerEntry &entry, const QString &operationId, const QDateTime &now)
{
    if (entry.record().state != WithdrawalState::DeclaredNotSent || !isOperationId(operationId)) {
        return notAllowed(entry.record());
    }
    if (!entry.record().contradictingOperation.isEmpty()) {
        return WithdrawalState::DeclaredNotSent; // one is enough to shout
    }
    const StateChange change{WithdrawalState::DeclaredNotSent,
                             {{QStringLiteral("contradicting_operation"), operationId}},
                             {{QStringLiteral("operation_id"), operationId}}};
    return entry.apply(change, Evidence::Event::Contradicted, now);
}

StateAnswer recordOutcome(LedgerEntry &entry, const Outcome &outcome, const QDateTime &now)
{
    const WithdrawalState state = entry.record().state;
    const bool isCancelled = state == WithdrawalState::Planned && std::holds_alternative<Unsent>(outcome);
    if (state == WithdrawalState::Planned && !isCancelled) {
        return notAllowed(entry.record());
    }
    if (state != WithdrawalState::Sending && !isCancelled) {
        return recordLate(entry, outcome, now);
    }
    const auto isTaken = entry.isTakenByAnother(operationIdOf(outcome));
    if (!isTaken) {
        return isTaken.error();
    }
    const Outcome sober = soberly(outcome, entry.record().withdrawal, *isTaken);
    return entry.apply(changeBy(sober, *isTaken), Evidence::Event::Recorded, now);
}
