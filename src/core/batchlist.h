#pragma once

#include "core/recipientrow.h"

#include <QHash>
#include <QList>

// The list that a batch was made of, as it was confirmed: what its results are told by, row by row.
struct BatchList {
    QString listFile; // as BatchDraft::listFile
    QList<RecipientRow> rows;
    // A row that was added to an earlier one with the same address, and the row that their recipient carries. Every
    // other row became a recipient of its own, which carries the row's own number.
    QHash<int, int> merged;

    [[nodiscard]] int recipientRowOf(const RecipientRow &row) const { return merged.value(row.row, row.row); }

    friend bool operator==(const BatchList &, const BatchList &) = default;
};
