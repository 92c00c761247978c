#pragma once

#include "core/batchdraft.h"

// A place in a recipient list.
struct CellPlace {
    int row = 0;
    int column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

enum class SearchDirection { Forward, Backward };

// The next cell after start, row by row and round the ends, whose text contains this, regardless of case; start itself is
// looked at last. Nothing for an empty text.
std::optional<CellPlace> findCell(const QList<RecipientRow> &rows, const QString &text, const CellPlace &start,
                                  SearchDirection direction = SearchDirection::Forward);
