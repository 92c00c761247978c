#include "records/entries.h"

#include "records/entryanchors.h"
#include "records/entryrows.h"
#include "records/ownentries.h"

Entries::Entries(std::shared_ptr<Store> store) : m_store(std::move(store)), m_kinds(std::make_shared<EntryKinds>()) {}

// job(Connection &, EntryKinds &) on one state of the ledger, when the withdrawals have been taken in. A ledger that cannot
// be written to (a full disk) is shown as far as it is known.
template<class Job>
auto Entries::readUpToDate(Job job) const -> QFuture<std::invoke_result_t<Job, Connection &, EntryKinds &>>
{
    using Answer = std::invoke_result_t<Job, Connection &, EntryKinds &>;
    const auto read = [kinds = m_kinds, job](Connection &connection) -> Answer {
        return connection.snapshot([&connection, &kinds, &job] { return job(connection, *kinds); });
    };
    return m_store->read([](Connection &connection) { return OwnEntries(connection).areBehind(); })
        .then([store = m_store, read](const Result<bool, LedgerError> &behind) {
            if (!behind) {
                return QtFuture::makeReadyFuture(Answer(behind.error()));
            }
            if (!*behind) {
                return store->read(read);
            }
            return store->write([](Connection &connection) { return OwnEntries(connection).takeAll(); })
                .then([store, read](const Result<Done, LedgerError> &) { return store->read(read); })
                .unwrap();
        })
        .unwrap();
}

// The same on a thread of its own, with a connection and kinds that end with it.
template<class Job>
auto Entries::readAside(Job job) const -> QFuture<std::invoke_result_t<Job, Connection &, EntryKinds &>>
{
    const auto read = [job = std::move(job)](Connection &connection) {
        return connection.snapshot([&connection, &job] {
            EntryKinds kinds;
            return job(connection, kinds);
        });
    };
    return m_store->write([](Connection &connection) { return OwnEntries(connection).takeAll(); })
        .then([store = m_store, read](const Result<Done, LedgerError> &) { return store->aside(read); })
        .unwrap();
}

QFuture<Result<EntryPage, LedgerError>> Entries::page(const EntryPageRequest &request) const
{
    return readUpToDate(
        [request](Connection &connection, EntryKinds &kinds) { return EntrySearch(connection, kinds).page(request); });
}

QFuture<Result<QList<EntryPlace>, LedgerError>> Entries::anchors(const EntryPageRequest &request,
                                                                 std::function<bool()> goesOn) const
{
    return m_store->aside([request, goesOn = std::move(goesOn)](Connection &connection) {
        return connection.snapshot([&] {
            EntryKinds kinds;
            return AnchorScan(connection, kinds).of(request, goesOn);
        });
    });
}

QFuture<Result<EntryTotals, LedgerError>> Entries::totals(const EntryFilter &filter) const
{
    if (filter.text.isEmpty()) {
        return readUpToDate(
            [filter](Connection &connection, EntryKinds &kinds) { return EntrySums(connection, kinds).of(filter); });
    }
    return readAside(
        [filter](Connection &connection, EntryKinds &kinds) { return EntrySums(connection, kinds).of(filter); });
}

QFuture<Result<EntryTrend, LedgerError>> Entries::trend(const TrendQuestion &question, GoesOn goesOn) const
{
    return readAside([question, goesOn = std::move(goesOn)](Connection &connection, EntryKinds &kinds) {
        return TrendSums(connection, kinds).of(question, goesOn);
    });
}

QFuture<Result<FeeWorths, LedgerError>> Entries::fees(const TrendQuestion &question, const QList<DateSpan> &periods,
                                                      GoesOn goesOn) const
{
    return readAside([question, periods, goesOn = std::move(goesOn)](Connection &connection, EntryKinds &kinds) {
        return FeeSums(connection, kinds).of(question.filter, periods, question.zone, goesOn);
    });
}

QFuture<Result<TopPayees, LedgerError>> Entries::payees(const EntryFilter &filter, GoesOn goesOn) const
{
    return readAside([filter, goesOn = std::move(goesOn)](Connection &connection, EntryKinds &kinds) {
        return PayeeSums(connection, kinds).of(filter, goesOn);
    });
}

QFuture<Result<HistoryEntry, LedgerError>> Entries::entry(qint64 id) const
{
    return readUpToDate([id](Connection &connection, EntryKinds &) -> Result<HistoryEntry, LedgerError> {
        const auto entries = EntryRows(connection).read({id});
        if (!entries) {
            return entries.error();
        }
        if (entries->isEmpty()) {
            return LedgerError{LedgerFault::NotFound, QStringLiteral("entry %1").arg(id)};
        }
        return entries->constFirst();
    });
}

QFuture<Result<Done, LedgerError>> Entries::visit(const EntryPageRequest &request,
                                                  std::function<bool(const EntryPage &)> take) const
{
    const auto visitAll = [request, take = std::move(take)](Connection &connection) {
        return connection.snapshot([&connection, &take, wanted = request]() mutable -> Result<Done, LedgerError> {
            EntryKinds kinds;
            for (;;) {
                const auto page = EntrySearch(connection, kinds).page(wanted);
                if (!page) {
                    return page.error();
                }
                if (!take(*page) || page->isLast) {
                    return Done{};
                }
                wanted.after = page->last;
            }
        });
    };
    return m_store->write([](Connection &connection) { return OwnEntries(connection).takeAll(); })
        .then([store = m_store, visitAll](const Result<Done, LedgerError> &) { return store->aside(visitAll); })
        .unwrap();
}
