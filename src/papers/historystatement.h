#pragma once

#include "papers/statement.h"
#include "records/historyentry.h"
#include "reports/statementorder.h"

// The head of a statement of the history: its filter in words, its totals, and the columns of statementRow().
StatementHead headOf(const StatementOrder &order);
// An entry as a row of it; times in UTC.
QStringList statementRow(const HistoryEntry &entry);
