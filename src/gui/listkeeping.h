#pragma once

#include "core/unpaidcounts.h"
#include "lists/recipientlist.h"
#include "records/listarchive.h"

// Rows of a file as they may come into the table.
struct TakenRows {
    QList<RecipientRow> rows;
    QString listFile; // as BatchDraft has it
    std::optional<UnpaidCounts> unpaid; // of a file with results: what was left out
    std::optional<LedgerError> ledger; // the file could not be kept, or its rows not be looked up: nothing is taken
};

// Keeps the file that rows come from in the ledger, for the results of their batch. Of a file with the results of an
// earlier batch it takes only the rows that certainly were not paid. list: as it was read; rows: of it; path: the file's.
QFuture<TakenRows> keepList(ListArchive &archive, const RecipientList &list, const QList<RecipientRow> &rows,
                            const QString &path);
