#pragma once

#include "lists/zippackage.h"

#include <QList>
#include <QStringList>

class QXmlStreamReader;

// What the sheets of an XLSX file (Office Open XML, ECMA-376) have in common.
struct XlsxWorkbook {
    struct SheetPart {
        QString name;
        QString path; // in the package
    };

    QList<SheetPart> sheets; // in their order; no charts
    QStringList sharedTexts;
    QList<bool> dateStyles; // by the index of a cell's style: whether it shows numbers as dates
    bool countsFrom1904 = false;

    // Fails with BrokenSpreadsheet, and with OtherDocument when there is no workbook in it.
    static Result<XlsxWorkbook, ListFault> read(const ZipPackage &package);
};

// The text of an <si> or <is> element, where the reader stands: of all its runs, without phonetic hints.
QString readRichText(QXmlStreamReader &xml);
