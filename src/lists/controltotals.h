#pragma once

#include "core/amount.h"
#include "core/batchdraft.h"
#include "core/finding.h"

#include <optional>

// What a list comes to, to compare with what a person knows about it.
struct ControlTotals {
    qsizetype count = 0; // of all rows
    Amount total; // exact, of the rows whose amount can be read; the checks refuse the others

    friend bool operator==(const ControlTotals &, const ControlTotals &) = default;
};

// What a person says a list should come to.
struct ExpectedTotals {
    std::optional<qsizetype> count;
    std::optional<Amount> total;
};

ControlTotals totalsOf(const QList<RecipientRow> &rows);

// CountMismatch and TotalMismatch, each where the list comes to something else.
QList<Finding> compareTotals(const ControlTotals &found, const ExpectedTotals &expected);
