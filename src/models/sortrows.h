#pragma once

#include "core/batchdraft.h"

#include <Qt>

// The order of the rows by one column: for each place the row that comes there. Amounts by value, other text by its
// letters, regardless of case; equal rows keep their order. Last, in either direction: what is no amount, then cells
// without text.
QList<int> sortedOrder(const QList<RecipientRow> &rows, int column, Qt::SortOrder direction);
