#pragma once

#include "core/reporterror.h"
#include "core/result.h"
#include "reports/reporttable.h"

#include <QStringList>

// Writes the table to this path, as CSV or XLSX by the path's ending. The file takes its name when it is whole and on
// disk; only its owner may read it. Takes long for long tables: not for the interface thread.
Result<Done, ReportError> writeReport(const QString &path, const ReportTable &table);

// Whether writeReport() could begin: the ending is known, and the folder is there. Writes nothing.
Result<Done, ReportError> checkReportPath(const QString &path);
