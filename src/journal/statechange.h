#pragma once

#include "core/outcome.h"
#include "core/withdrawalrecord.h"
#include "store/sealedrows.h"

#include <QJsonObject>

// What an outcome, an operation or a decision changes in a withdrawal's row, and what the log keeps of it. Pure: whether
// the change is allowed is said by the journal and by the ledger's triggers.
struct StateChange {
    WithdrawalState state;
    Columns columns; // without the state
    QJsonObject detail;
};

// The outcome as it may be recorded for this withdrawal: what cannot be accepted is a doubt. isTaken: another row has
// the operation that the outcome names.
Outcome soberly(const Outcome &outcome, const Withdrawal &withdrawal, bool isTaken);
// isTaken as above: then a doubt does not keep the operation's id.
StateChange changeBy(const Outcome &outcome, bool isTaken);
// The operation that the withdrawal turned out to be. Of a completed one only what was missing is filled in.
StateChange changeBy(const Operation &operation, const WithdrawalRecord &record, WithdrawalState state);
