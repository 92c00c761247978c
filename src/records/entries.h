#pragma once

#include "records/entryfees.h"
#include "records/entrypayees.h"
#include "records/entrysource.h"
#include "store/store.h"

// The history as people look at it: withdrawals made here and Plisio's other operations in one list. Reads on the store's
// threads. What happened to withdrawals meanwhile is taken in first.
class Entries : public EntrySource
{
public:
    explicit Entries(std::shared_ptr<Store> store);

    [[nodiscard]] QFuture<Result<EntryPage, LedgerError>> page(const EntryPageRequest &request) const override;
    // Every limit-th place of the order behind request.after, on a thread of its own; see AnchorScan.
    [[nodiscard]] QFuture<Result<QList<EntryPlace>, LedgerError>> anchors(const EntryPageRequest &request,
                                                                          std::function<bool()> goesOn) const;
    [[nodiscard]] QFuture<Result<EntryTotals, LedgerError>> totals(const EntryFilter &filter) const override;
    // Sums by period, what fees were worth in those periods, and who got most; each on a thread of its own. goesOn is asked
    // now and then; an answer is of no use when it said no.
    using GoesOn = std::function<bool()>;
    [[nodiscard]] QFuture<Result<EntryTrend, LedgerError>> trend(const TrendQuestion &question, GoesOn goesOn) const;
    [[nodiscard]] QFuture<Result<FeeWorths, LedgerError>> fees(const TrendQuestion &question,
                                                               const QList<DateSpan> &periods, GoesOn goesOn) const;
    [[nodiscard]] QFuture<Result<TopPayees, LedgerError>> payees(const EntryFilter &filter, GoesOn goesOn) const;
    [[nodiscard]] QFuture<Result<HistoryEntry, LedgerError>> entry(qint64 id) const;
    [[nodiscard]] QFuture<Result<Done, LedgerError>> visit(const EntryPageRequest &request,
                                                           std::function<bool(const EntryPage &)> take) const override;

private:
    template<class Job>
    auto readUpToDate(Job job) const -> QFuture<std::invoke_result_t<Job, Connection &, EntryKinds &>>;
    template<class Job>
    auto readAside(Job job) const -> QFuture<std::invoke_result_t<Job, Connection &, EntryKinds &>>;

    std::shared_ptr<Store> m_store;
    std::shared_ptr<EntryKinds> m_kinds; // on the reading thread only
};
