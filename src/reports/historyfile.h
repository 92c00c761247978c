#pragma once

#include "core/reporterror.h"
#include "core/result.h"
#include "records/historyentry.h"
#include "reports/reporttable.h"
#include "reports/wholefile.h"

// Writes the history to a file, entry by entry: CSV as it comes, in little memory; XLSX when all is there. The file takes its
// name when it is whole and on disk; only its owner may read it. For one thread at a time.
class HistoryFile
{
public:
    // path: absolute; ends with .csv or .xlsx, see checkReportPath().
    HistoryFile(const QString &path, bool isPractice);

    Result<Done, ReportError> open();
    Result<Done, ReportError> add(const QList<HistoryEntry> &entries);
    // How many rows it has, without the header.
    Result<qsizetype, ReportError> finish();

private:
    Result<Done, ReportError> flush();

    QString m_path;
    bool m_isPractice;
    bool m_isCsv;
    WholeFile m_file;
    QByteArray m_chunk;
    QList<ReportRow> m_rows; // of a spreadsheet
    qsizetype m_rowCount = 0;
};
