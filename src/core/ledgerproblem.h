#pragma once

#include <QString>

// What a full check of the ledger can find wrong.
enum class LedgerProblemKind {
    Broken, // the database's own structure
    Dangling, // a row refers to one that is not there
    Schema, // a table, index or trigger is missing or changed
    Altered, // a row's values are not those that were written
    Missing, // rows are gone
    Rule, // a withdrawal's state contradicts its evidence or the ledger's rules
    Totals, // the sums that are kept of the history differ from its entries
};

struct LedgerProblem {
    LedgerProblemKind kind = LedgerProblemKind::Broken;
    QString detail; // SQLite's words, or which row

    friend bool operator==(const LedgerProblem &, const LedgerProblem &) = default;
};
