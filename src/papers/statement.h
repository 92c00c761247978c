#pragma once

#include "papers/paperpainter.h"

#include <QDateTime>

#include <functional>
#include <optional>

// A table on paper: its columns, and its rows, made one by one as they are drawn; nothing after the last.
struct PaperTable {
    QList<PaperColumn> columns;
    std::function<std::optional<QStringList>()> nextRow;
};

// A list of operations for people: what it is about, its totals, its rows.
struct Statement {
    QString shop; // the profile's name; empty leaves it out
    QStringList filters; // what was asked for, a sentence each; empty: everything
    QDateTime printedAt; // any zone; shown in it
    bool isPractice = false; // said at the top
    PaperTable totals; // one for each currency
    PaperTable operations;
};

// Landscape or portrait as the device is. goesOn is asked now and then; false ends it in the middle. Takes constant
// memory beside the device's. False when the device cannot be painted on or it was ended.
bool drawStatement(QPagedPaintDevice &device, const Statement &statement, const std::function<bool()> &goesOn);
