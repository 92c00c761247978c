#pragma once

#include "lists/sheettext.h"
#include "lists/zippackage.h"

#include <QList>

// Reads all sheets of an ODS file (OpenDocument, ISO/IEC 26300). A formula stands for its stored result, or for itself
// when it has none; dates and times are text as in the file (ISO 8601), a truth value TRUE or FALSE.
// Fails with BrokenSpreadsheet, LockedSpreadsheet or TooLarge.
Result<QList<Sheet>, ListFault> readOds(const ZipPackage &package);
