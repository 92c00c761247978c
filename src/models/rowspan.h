#pragma once

#include "core/recipientrow.h"

#include <QList>

// Rows that follow each other.
struct RowSpan {
    int first = 0;
    int count = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

// The rows, in any order, as spans: ascending, with a gap between any two.
QList<RowSpan> spansOf(QList<int> rows);

// The rows with the added ones put in so that they stand at these spans.
QList<RecipientRow> merged(const QList<RecipientRow> &rows, const QList<RowSpan> &spans,
                           const QList<RecipientRow> &added);
