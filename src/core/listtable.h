#pragma once

#include <QList>
#include <QString>

#include <array>

// A cell of a list as it was read, quotes resolved.
struct ListCell {
    QString text;
    bool isNumber = false; // a spreadsheet's number, as its shortest decimal

    friend bool operator==(const ListCell &, const ListCell &) = default;
};

// A record of a list with all its cells, which may be fewer than the header's.
struct ListRecord {
    int row = 0; // the file's own number, the first is 1
    QList<ListCell> cells;
};

// A list file as a table, the columns that nobody asked about included.
struct ListTable {
    QList<ListCell> header; // empty when the list has none
    QList<ListRecord> records; // without the header
    std::array<int, 5> columns{0, 1, -1, 2, -1}; // as KeptList::columns
    char separator = ','; // of its text
};
