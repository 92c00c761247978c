#pragma once

#include "core/ledgererror.h"
#include "journal/ledgerentry.h"
#include "journal/operationsource.h"

// An operation of Plisio's that says what became of a withdrawal, and how we know.
struct OperationEvidence {
    Operation operation;
    OperationSource source;
    Evidence::Event event; // how the log calls it
    QDateTime at; // UTC
    QJsonObject detail; // who decided, and on what; empty for none
};

// The row becomes what the operation says; the rules are those of Journal::settle.
Result<WithdrawalState, LedgerError> settle(LedgerEntry &entry, const OperationEvidence &evidence);
// The rules are those of Journal::contradict.
Result<WithdrawalState, LedgerError> contradict(LedgerEntry &entry, const QString &operationId, const QDateTime &now);
// The rules are those of Journal::record.
Result<WithdrawalState, LedgerError> recordOutcome(LedgerEntry &entry, const Outcome &outcome, const QDateTime &now);
// The row is not in a state for what was asked.
LedgerError notAllowed(const WithdrawalRecord &record);
