#pragma once

#include "models/cellblock.h"

#include <QList>

class QMimeData;

// Cells from the clipboard, and where a header of theirs puts them.
struct PastedBlock {
    CellBlock block; // without the header
    QList<int> columns; // of the table, one for each of the block; empty: there is no header, they go where one stands
    int leftOut = 0; // columns of the header that the table does not have
};

// The text that spreadsheets put on the clipboard. Of a web page that has a table and no tabs in its text, its table.
QString textFrom(const QMimeData &content);

// A first row that is the header of a list, as the reader of files knows it, tells the columns. Takes its time.
PastedBlock readPaste(const QString &text);
