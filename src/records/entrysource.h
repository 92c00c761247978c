#pragma once

#include "records/entrysearch.h"
#include "records/entrytotals.h"

#include <QFuture>

// The history to read from: pages, sums, or all of it.
class EntrySource
{
public:
    virtual ~EntrySource() = default;

    [[nodiscard]] virtual QFuture<Result<EntryPage, LedgerError>> page(const EntryPageRequest &request) const = 0;
    // Of the whole filter. Searching a text that many entries hold takes its time, on a thread of its own.
    [[nodiscard]] virtual QFuture<Result<EntryTotals, LedgerError>> totals(const EntryFilter &filter) const = 0;
    // Hands all entries of the filter over, page by page, on a thread of its own, as they are at one moment. take() returns
    // false to end it.
    [[nodiscard]] virtual QFuture<Result<Done, LedgerError>>
    visit(const EntryPageRequest &request, std::function<bool(const EntryPage &)> take) const = 0;

protected:
    EntrySource() = default;
    EntrySource(const EntrySource &) = default;
    EntrySource &operator=(const EntrySource &) = default;
};
