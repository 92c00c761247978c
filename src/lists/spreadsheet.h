#pragma once

#include "lists/recipientlist.h"
#include "lists/sheettext.h"

// The one sheet of a spreadsheet that is the list.
struct ListSheet {
    ListFormat format = ListFormat::Xlsx;
    Sheet sheet;
    QStringList sheets; // the names of all that have content
};

struct SheetError {
    ListFault fault = ListFault::BrokenSpreadsheet;
    QString evidence; // names of sheets
    QStringList sheets; // the names of all that have content
};

// Reads an XLSX or ODS file, told by what is in it: the sheet of that name, or with an empty name the only sheet that
// has content.
Result<ListSheet, SheetError> readSpreadsheet(const QByteArray &content, const QString &sheetName);
