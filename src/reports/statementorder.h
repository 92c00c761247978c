#pragma once

#include "records/entryfilter.h"
#include "records/entrytotals.h"

// A statement that is wanted on paper: what it is about, and who asks.
struct StatementOrder {
    QString shop; // as it is called on paper; empty leaves it out
    bool isPractice = false;
    QDateTime printedAt; // any zone; shown in it
    EntryFilter filter;
    EntryTotals totals; // of all that the filter asks for
};
