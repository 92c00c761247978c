#pragma once

#include <QString>

// Why a file that goes out could not be written. What stood there before is unchanged.
enum class ReportFault {
    UnknownKind, // neither .csv nor .xlsx
    NoFolder,
    NotAllowed,
    DiskFull,
    TooManyRows, // for a spreadsheet
    CellTooLong, // for a spreadsheet
    NotWritten, // anything else the system answered
};

struct ReportError {
    ReportFault fault = ReportFault::NotWritten;
    QString detail; // a path
};
