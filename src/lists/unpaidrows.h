#pragma once

#include "core/batchdraft.h"
#include "core/earlierwithdrawal.h"
#include "core/keptlist.h"
#include "core/unpaidcounts.h"

#include <QHash>
#include <QSet>

// What a file with results says of one of its rows. Both are empty in a row that was added by hand.
struct EarlierResult {
    QString state; // a withdrawal's state by its token, or notInBatch
    QString withdrawalId;
};

// By the file's rows; empty for a file without the columns of results.
using EarlierResults = QHash<int, EarlierResult>;
EarlierResults earlierResultsOf(const KeptList &list);
// The withdrawals that they name, each once.
QStringList withdrawalsIn(const EarlierResults &results);

// The rows of a file with results that certainly were not paid.
struct UnpaidRows {
    QList<RecipientRow> rows;
    QHash<int, QString> earlier; // as KeptList::earlier
    QSet<int> leftOut; // the file's rows that were not taken
    UnpaidCounts counts;
};

// Of these rows the ones that may be paid: what the ledger has as refused or unsent and not sent again, whatever the file
// says, and what was in no batch. withdrawals: by their id, those that the ledger knows of withdrawalsIn(results).
UnpaidRows takeUnpaid(const QList<RecipientRow> &rows, const EarlierResults &results,
                      const QHash<QString, EarlierWithdrawal> &withdrawals);
