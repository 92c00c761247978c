#pragma once

#include "records/historyentry.h"
#include "store/row.h"

// The columns of table entry behind its kind: at, the amount's, the fee's, and the worth.
QVariantList numberColumns(const HistoryEntry &entry);
// The columns of table entry_detail behind its entry, in the schema's order.
QVariantList detailColumns(const HistoryEntry &entry);
// Whether the numbers do not tell all of the amount, the fee or the worth.
bool isWide(const HistoryEntry &entry);

// "SELECT ... FROM entry ..." with what entryFrom() reads, to be followed by further joins or a condition. source: what
// stands behind FROM, and brings in table entry.
QString entrySelection(const QString &source);
HistoryEntry entryFrom(const Row &row);
