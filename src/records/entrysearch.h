#pragma once

#include "core/ledgererror.h"
#include "records/entrykinds.h"
#include "records/entryquery.h"
#include "records/storedentries.h"
#include "store/connection.h"

// How entries are handed over.
enum class EntryForm { Read, Stored };

// Which page of the history is wanted.
struct EntryPageRequest {
    EntryFilter filter;
    EntryOrder order = EntryOrder::Date;
    Qt::SortOrder direction = Qt::DescendingOrder;
    EntryPlace after; // where the page before ended; empty for the first
    int limit = 100;
    EntryForm form = EntryForm::Read;
};

struct EntryPage {
    QList<HistoryEntry> entries;
    EntryPlace last; // where it ended, for the next one
    bool isLast = false; // nothing follows
    QList<StoredEntry> stored = {}; // instead of entries, where that was asked for
};

// Finds one page of the history on a reading thread, by keys and never by counting off rows, whatever the filter. The
// caller's kinds are brought up to date.
class EntrySearch
{
public:
    EntrySearch(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    Result<EntryPage, LedgerError> page(const EntryPageRequest &request);

private:
    using Places = Result<QList<EntryPlace>, LedgerError>;
    using Hits = Result<std::optional<QString>, LedgerError>;

    Places places(const EntryQuery &query, const EntryPlace &after, int limit);
    Places run(const EntryStatement &statement);
    Hits rareHits(const EntryQuery &query);
    Result<Done, LedgerError> searchText(const EntryQuery &query, const EntryPageRequest &request, EntryPage &page);
    Result<Done, LedgerError> fillMatching(const QList<EntryPlace> &places, const EntryQuery &query, int limit,
                                           EntryPage &page);
    Result<Done, LedgerError> fill(const QList<EntryPlace> &places, EntryPage &page);
    Result<Done, LedgerError> fillStored(const QList<qint64> &ids, EntryPage &page);

    Connection &m_connection;
    EntryKinds &m_kinds;
};

// A row's columns as the place it stands at.
EntryPlace placeFrom(const Row &row, int size);
// Whether one of the texts of an entry that are searched has this part, in any case.
bool holds(const HistoryEntry &entry, const QString &text);
