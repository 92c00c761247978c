#pragma once

#include "core/batchdraft.h"
#include "core/currency.h"
#include "core/finding.h"

#include <vector>

// What the checks say of the rows of a list, each for itself.
struct CheckedRows {
    // What each row is to be paid. Zero: it has an error.
    std::vector<Amount> amounts;
    QList<Finding> findings; // in the order of the rows
    std::vector<qint32> indexes; // of the row that each finding is about, counted from 0
};

// Step 2 for every row alone, whatever stands in the others. Long lists are shared out among the processors.
CheckedRows checkRows(const BatchDraft &draft, const Currency &currency);
