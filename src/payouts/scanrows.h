#pragma once

#include "core/earlierwithdrawal.h"
#include "core/withdrawalrecord.h"

#include <QHash>

// Since when a planned withdrawal is looked for on Plisio before it is sent. Pure.

// When the batch of these records began: a copy of the ledger may have sent what a retry sends, ever since then.
QDateTime startOf(const QList<WithdrawalRecord> &records);
// When the first of their batches began; now for none.
QDateTime startOf(const QHash<QString, EarlierWithdrawal> &withdrawals, const QDateTime &now);
// The planned ones among the records, each as old as that.
QList<WithdrawalRecord> toScan(const QList<WithdrawalRecord> &records, const QDateTime &since);
