#pragma once

#include "core/batchdraft.h"
#include "core/confirmed.h"
#include "core/earlierwithdrawal.h"
#include "payouts/payouttools.h"

#include <QFuture>

// What the ledger knows of the file that a draft's rows come from.
struct ListPast {
    // SameFile when some of the rows were in a batch that paid them; DuplicatePayment and DoubtTwin at rows that were
    // opened as unpaid and by now are not.
    QList<Finding> findings;
    QHash<int, QString> earlier; // as BatchDraft::earlier
};

// Reads it, by the draft's listFile and the file's rows in it.
QFuture<Result<ListPast, LedgerError>> readListPast(const PayoutTools &tools, const BatchDraft &draft);

// Which withdrawals of the plan go out in place of earlier ones, by BatchDraft::earlier of the draft that it was made of.
QList<Replacement> replacementsIn(const Plan &plan, const BatchDraft &draft);
