#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

// What XLSX and ODS files are made of, for tests.

using PackageFiles = QMap<QString, QByteArray>;

// A ZIP file with these files in it, compressed.
QByteArray zipped(const PackageFiles &files);

// The files of a workbook with these sheets, by name: what stands between <sheetData> and its end.
PackageFiles xlsxFiles(const QMap<QString, QByteArray> &sheets);
// One sheet.
QByteArray xlsx(const QByteArray &rows);

// The files of a document with this inside its <office:spreadsheet>.
PackageFiles odsFiles(const QByteArray &tables);
// One sheet with these rows.
QByteArray ods(const QByteArray &rows);
