#pragma once

#include "reports/reporttable.h"

#include <QByteArray>

// One record of a CSV file as RFC 4180 says, in UTF-8, ended by CRLF. Kept cells have the text that they had. A text
// of ours that a spreadsheet would take for a formula (it begins with = + - @, a tab or a CR) gets an apostrophe in front.
QByteArray toCsvLine(const ReportRow &row, char separator = ',');
// One cell of it, without what parts it from the next.
void appendCsvCell(QByteArray &line, const ReportCell &cell, char separator = ',');
