#pragma once

#include "core/reporterror.h"
#include "core/result.h"
#include "reports/reporttable.h"

#include <QByteArray>

// The table as the one sheet of an XLSX file. Every cell is a text, which no spreadsheet calculates, but for decimals of
// up to 15 digits, which every spreadsheet keeps exactly. TooManyRows, CellTooLong (an XLSX cell has at most 32,767
// characters) or NotWritten.
Result<QByteArray, ReportError> makeXlsx(const ReportTable &table);
