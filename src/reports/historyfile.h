#pragma once

#include "core/reporterror.h"
#include "core/result.h"
#include "records/entrysearch.h"
#include "reports/historylines.h"
#include "reports/wholefile.h"
#include "reports/xlsxbook.h"

// What a file has come to.
struct WrittenRows {
    qsizetype rows = 0; // without headers
    int sheets = 1; // of a spreadsheet: one holds about a million rows
};

// Writes the history to a file, page by page and in little memory: CSV, or XLSX by the path's ending. The file takes its name
// when it is whole and on disk; only its owner may read it. For one thread at a time.
class HistoryFile
{
public:
    // path: absolute; ends with .csv or .xlsx, see checkReportPath().
    HistoryFile(const QString &path, bool isPractice);

    Result<Done, ReportError> open();
    // A page in the form that it asks for, or read.
    [[nodiscard]] EntryForm form() const { return m_isCsv ? EntryForm::Stored : EntryForm::Read; }
    Result<Done, ReportError> add(const EntryPage &page);
    Result<WrittenRows, ReportError> finish();

private:
    Result<Done, ReportError> addLines(const EntryPage &page);
    Result<Done, ReportError> addRows(const EntryPage &page);
    Result<Done, ReportError> flush();
    Result<Done, ReportError> copyBook();

    QString m_path;
    bool m_isPractice;
    bool m_isCsv;
    WholeFile m_file;
    HistoryLines m_lines;
    QByteArray m_chunk; // of CSV, not yet written
    std::unique_ptr<XlsxBook> m_book;
    qsizetype m_rowCount = 0;
};
