#pragma once

#include <QList>
#include <QString>

#include <functional>

// One cell of a file that goes out.
struct ReportCell {
    enum class Kind {
        Ours, // our own text: in CSV, made so that no spreadsheet takes it for a formula
        Kept, // another file's text, unchanged
        Number, // a decimal: in a spreadsheet a number where that is exact, else text
    };
    QString text;
    Kind kind = Kind::Ours;

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

using ReportRow = QList<ReportCell>;

// A table whose rows are made one by one while they are written.
struct ReportTable {
    ReportRow header;
    qsizetype rowCount = 0;
    std::function<ReportRow(qsizetype index)> rowAt;
    char separator = ','; // in CSV
};
