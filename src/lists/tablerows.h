#pragma once

#include "lists/controltotals.h"
#include "lists/recipientlist.h"

// A list for a table in which a person corrects it, in place of one that is sent as it is.

// Why nothing of the list can be put into a table: its file cannot be read, or a record has no end. Else each record is
// one of tableRows().
std::optional<Finding> obstacleOf(const RecipientList &list);

// Every record in the order of the list: those that cannot be read, or in two ways, with the text of the list and the
// fault that keeps them from being sent.
QList<RecipientRow> tableRows(const RecipientList &list);

// What a list says of itself in its last rows, as spreadsheets do: "Total" beside a sum, "Count" beside a number.
struct StatedTotals {
    ExpectedTotals totals;
    qsizetype rowCount = 0; // so many of the last rows state them, and are no recipients
};

StatedTotals statedTotals(const RecipientList &list);
