#pragma once

#include <QString>

// Why a file that goes out could not be written. What stood there before is unchanged.
enum class ReportFault {
    UnknownKind, // neither .csv nor .xlsx
    UnknownExport, // nor .pdf, where that is possible too
    NoFolder,
    NotAllowed,
    DiskFull,
    TooManyRows, // for a spreadsheet
    CellTooLong, // for a spreadsheet
    HistoryChanged, // between a statement's totals and its rows
    NoPaperProgram, // disburse-paper, which draws PDF files for the command line; detail: where it was looked for
    NotWritten, // anything else the system answered
};

struct ReportError {
    ReportFault fault = ReportFault::NotWritten;
    QString detail; // a path, of the file but where it says otherwise
};
