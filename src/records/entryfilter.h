#pragma once

#include "core/amount.h"
#include "core/currency.h"

#include <QDateTime>

#include <optional>

// Which entries of the history to show. Empty members do not filter; all given ones must fit.
struct EntryFilter {
    QString text; // a part, in any case, of an id, an address, a name, a note, a transaction or a link
    CurrencyId currency;
    QString status; // a state's token, or Plisio's word
    QString type; // Plisio's word; empty for what goes out; "all"
    QDateTime since; // UTC, included
    QDateTime until; // UTC, included
    std::optional<Amount> least; // of the amount, included; exact to 18 places
    std::optional<Amount> most;
    bool onlyInDoubt = false;
    bool onlyNotOurs = false; // went out, and was not made here
    bool onlyNotTicked = false;

    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

// What entries are sorted by; entries with one value follow each other in an order of the ledger's own.
enum class EntryOrder { Date, Amount, Value };
