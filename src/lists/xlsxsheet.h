#pragma once

#include "lists/sheettext.h"
#include "lists/xlsxworkbook.h"

// Reads one sheet of an XLSX file. A formula stands for its stored result, or for itself when it has none; a number
// that is shown as a date becomes the date's text (ISO 8601), a truth value TRUE or FALSE, an error its name.
// Fails with BrokenSpreadsheet or TooLarge.
Result<Sheet, ListFault> readXlsxSheet(const ZipPackage &package, const XlsxWorkbook &book, qsizetype index);
