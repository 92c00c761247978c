#pragma once

#include "cli/orderedjson.h"
#include "records/entrytotals.h"

// The shape of the documentation behind the header's members: operations, count, totals. Dollars are null where the
// rate is not known.
OrderedJson historyJson(OrderedJson header, const QList<HistoryEntry> &entries, const EntryTotals &totals);
// One line: when, state, amount, address, operation and link.
QString historyLine(const HistoryEntry &entry);
// A line for each currency.
QStringList totalLines(const EntryTotals &totals);
