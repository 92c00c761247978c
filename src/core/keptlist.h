#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

// What a list file said, kept so that the results of its batch can be told in its own words, whatever became of the file.
struct KeptList {
    QString hash; // SHA-256 of the file as it was, as hexadecimal digits
    QString fileName; // without its folder; empty: standard input
    QByteArray text; // UTF-8; of a spreadsheet the one sheet, a line for each row, texts in quotes and numbers bare
    char separator = ',';
    bool isSheet = false; // its rows are counted by records, not by lines
    bool hasHeader = true;
    std::array<int, 5> columns{0, 1, -1, 2, -1}; // of address, amount, currency, note, name; -1: none
    // Of a file with results: the row, and the withdrawal that was to pay it before.
    QHash<int, QString> earlier = {};

    friend bool operator==(const KeptList &, const KeptList &) = default;
};
