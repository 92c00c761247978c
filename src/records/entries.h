#pragma once

#include "records/entrysearch.h"
#include "records/entrytotals.h"
#include "store/store.h"

// The history as people look at it: withdrawals made here and Plisio's other operations in one list. Reads on the store's
// threads. What happened to withdrawals meanwhile is taken in first.
class Entries
{
public:
    explicit Entries(std::shared_ptr<Store> store);

    [[nodiscard]] QFuture<Result<EntryPage, LedgerError>> page(const EntryPageRequest &request) const;
    // Every limit-th place of the order behind request.after, on a thread of its own; see AnchorScan.
    [[nodiscard]] QFuture<Result<QList<EntryPlace>, LedgerError>> anchors(const EntryPageRequest &request,
                                                                          std::function<bool()> goesOn) const;
    // Of the whole filter. Searching a text that many entries hold takes its time, on a thread of its own.
    [[nodiscard]] QFuture<Result<EntryTotals, LedgerError>> totals(const EntryFilter &filter) const;
    [[nodiscard]] QFuture<Result<HistoryEntry, LedgerError>> entry(qint64 id) const;
    // Visits every entry of the filter, in pages, on a thread of its own, while the ledger stands still for it; false ends it.
    [[nodiscard]] QFuture<Result<Done, LedgerError>> visit(const EntryPageRequest &request,
                                                           std::function<bool(const EntryPage &)> take) const;

private:
    template<class Job>
    auto readUpToDate(Job job) const -> QFuture<std::invoke_result_t<Job, Connection &, EntryKinds &>>;

    std::shared_ptr<Store> m_store;
    std::shared_ptr<EntryKinds> m_kinds; // on the reading thread only
};
