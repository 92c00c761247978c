#pragma once

#include "core/operation.h"
#include "core/withdrawalrecord.h"
#include "records/historyentry.h"

// What Plisio says of the operation behind an entry. Of a withdrawal made here the ledger's own facts stay: its recipients,
// amount, note and time. now: for an operation that does not tell when it was created. Pure.
void takeOperation(HistoryEntry &entry, const Operation &operation, const QDateTime &now);

// What the ledger says of a withdrawal made here. Texts from outside are cut. Pure.
void takeWithdrawal(HistoryEntry &entry, qint64 sequence, const WithdrawalRecord &record);
