#pragma once

#include "lists/tablerows.h"

#include <memory>

// A file as it would come into the table.
struct ListReading {
    RecipientList list;
    QList<RecipientRow> rows; // every record but those that state totals
    StatedTotals stated;
    ControlTotals totals; // of rows
    qsizetype faulty = 0; // rows with a fault
    qsizetype unreadable = 0; // rows without an amount that can be read
    std::optional<Finding> obstacle; // why nothing can be taken
    std::optional<Finding> twoReadings; // the first number whose decimal mark is not known
};

// Reads the whole file; takes its time. Of a spreadsheet, when none of its sheets is asked for, the first with content.
std::shared_ptr<const ListReading> readForTable(const QString &path, const ListOptions &options);
