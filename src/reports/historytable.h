#pragma once

#include "records/historyentry.h"
#include "reports/reporttable.h"

// The history as a table that goes out: a row for each recipient, or one where none is known. What belongs to the whole
// operation (its amount, fee and value) stands in its first row alone, so that a column sums to what it sums to. The columns
// and their order are a promise; new ones come behind. Times are ISO 8601 in UTC.
ReportRow historyHeader();
// isPractice: said in each row.
QList<ReportRow> historyRows(const HistoryEntry &entry, bool isPractice);
