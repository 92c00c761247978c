#pragma once

#include "core/reporterror.h"
#include "core/result.h"
#include "reports/reporttable.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

// An XLSX file, row by row, in constant memory: what was written goes to disk. Every cell is a text, which no spreadsheet
// calculates, but for decimals of up to 15 digits, which every spreadsheet keeps exactly. A sheet that is full (1,048,576
// rows) is followed by another one, with the header again.
class XlsxBook
{
public:
    explicit XlsxBook(const ReportRow &header);
    ~XlsxBook();

    // CellTooLong (an XLSX cell has at most 32,767 characters) or NotWritten.
    Result<Done, ReportError> add(const ReportRow &row);
    [[nodiscard]] int sheets() const { return m_sheets; }
    // Once: the path of the whole book, a file that is removed with this.
    Result<QString, ReportError> finish();

private:
    class Writer;

    Result<Done, ReportError> beginSheet();

    QTemporaryDir m_folder;
    ReportRow m_header;
    std::unique_ptr<Writer> m_writer;
    int m_sheets = 0;
    qsizetype m_row = 0; // of the sheet, the next one
};

// The table as the one sheet of an XLSX file. TooManyRows besides.
Result<QByteArray, ReportError> makeXlsx(const ReportTable &table);
