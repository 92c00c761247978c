#pragma once

#include "core/batchdraft.h"
#include "core/finding.h"

// What became of a batch: a plan, with warnings and notices on it or none; or no plan, and every error at its row.
struct CheckedBatch {
    std::optional<Plan> plan; // nothing when there is an error among the findings
    QList<Finding> findings; // in the order of the rows, those about the whole batch first
};

// The longest URL of a withdrawal, in bytes as sent. Plisio's own limit is not known; servers commonly refuse more than
// 8,190.
constexpr qsizetype longestUrl = 7500;

// Step 2 of a mass payout: whether every row is one that can be paid, and which withdrawals the rows become.
// Errors as of checkDraft() with the row's number; BadRow (evidence: the currency) for a row of another currency, and with
// its fault for a row that has one; Empty for no rows. ChainNotVisible and NoMemo, which hold for every address alike,
// stand at the first row alone. Warning: DuplicateAddress (evidence: the address), at each further row, while the rule is
// Ask.
//
// The withdrawals take the rows in their order, the first alone where it is a test: a new one begins when the next recipient would be one too many, would
// make the URL longer than longestUrl, or is in the current one already.
// Rows of BatchDraft::earlier share a withdrawal, and are merged, only with rows of the same earlier one.
// urlBytes: what the URL has beside the query of withdrawalQuery().
CheckedBatch checkBatch(const BatchDraft &draft, const QList<Currency> &currencies, qsizetype urlBytes);
