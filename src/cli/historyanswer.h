#pragma once

#include "cli/orderedjson.h"
#include "records/history.h"

// The shape of the documentation behind the header's members: operations, count, totals. Dollars are null where the
// rate is not known.
OrderedJson historyJson(OrderedJson header, const HistoryPage &page);
// A line for each record: when, state, amount, address, operation and link; totals behind them if wanted.
QStringList historyLines(const HistoryPage &page);
QStringList totalLines(const HistoryPage &page);
