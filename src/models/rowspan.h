#pragma once

#include <QList>

// Rows that follow each other.
struct RowSpan {
    int first = 0;
    int count = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

// The rows, in any order, as spans: ascending, with a gap between any two.
QList<RowSpan> spansOf(QList<int> rows);
