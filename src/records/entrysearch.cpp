#include "records/entrysearch.h"

#include "records/entryrows.h"
#include "records/entryset.h"

#include <algorithm>

namespace {

constexpr int mostRareHits = 25'000;
constexpr int firstChunk = 200; // of candidates for a text
constexpr int largestChunk = 4'000;

// The place of this entry among them.
EntryPlace placeOf(const QList<EntryPlace> &places, qint64 id)
{
    const auto place =
        std::find_if(places.begin(), places.end(), [id](const EntryPlace &other) { return other.constLast() == id; });
    return place == places.end() ? EntryPlace() : *place;
}

QList<qint64> idsOf(const QList<EntryPlace> &places)
{
    QList<qint64> ids;
    ids.reserve(places.size());
    for (const EntryPlace &place : places) {
        ids.append(place.constLast());
    }
    return ids;
}

QList<qint64> idsOf(const QList<HistoryEntry> &entries)
{
    QList<qint64> ids;
    for (const HistoryEntry &entry : entries) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace

Result<EntryPage, LedgerError> EntrySearch::page(const EntryPageRequest &request)
{
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    const QList<EntryKind> kinds = m_kinds.fitting(request.filter);
    EntryQuery query(request.filter, kinds, kinds.size() == m_kinds.all().size());
    query.sortBy(request.order, request.direction);
    EntryPage page;
    page.last = request.after;
    if (kinds.isEmpty()) {
        page.isLast = true;
        return page;
    }
    if (!request.filter.text.isEmpty()) {
        auto searched = searchText(query, request, page);
        if (searched && request.form == EntryForm::Stored) {
            searched = fillStored(idsOf(page.entries), page);
        }
        return searched ? Result<EntryPage, LedgerError>(std::move(page)) : searched.error();
    }
    const auto found = places(query, request.after, request.limit);
    if (!found) {
        return found.error();
    }
    page.isLast = found->size() < request.limit;
    if (!found->isEmpty()) {
        page.last = found->constLast();
    }
    const auto filled = request.form == EntryForm::Stored ? fillStored(idsOf(*found), page) : fill(*found, page);
    return filled ? Result<EntryPage, LedgerError>(std::move(page)) : filled.error();
}

EntrySearch::Places EntrySearch::places(const EntryQuery &query, const EntryPlace &after, int limit)
{
    auto walked = run(query.walk(after, limit));
    const bool isEnough = walked && (walked->size() == limit || !query.isSelective());
    return isEnough || !walked ? walked : run(query.gather(after, limit));
}

EntrySearch::Places EntrySearch::run(const EntryStatement &statement)
{
    QList<EntryPlace> places;
    const auto read =
        m_connection.each(statement.sql, statement.values, [&places, size = statement.placeSize](const Row &row) {
            places.append(placeFrom(row, size));
        });
    return read ? Places(std::move(places)) : read.error();
}

// The ids of all that may hold the text, as a JSON array; nothing when they are many.
EntrySearch::Hits EntrySearch::rareHits(const EntryQuery &query)
{
    if (query.conditions().text().pattern().isEmpty()) {
        return std::optional<QString>();
    }
    std::optional<QString> ids;
    const EntryStatement statement = EntrySet(query.conditions()).textHits(mostRareHits);
    const auto found = m_connection.each(statement.sql, statement.values, [&ids](const Row &row) {
        if (row.number(0) < mostRareHits) {
            ids = row.text(1);
        }
    });
    return found ? Hits(ids) : found.error();
}

// Where many entries hold the text, a page is full soon along the order. Otherwise all that may hold it are gathered, chunk by
// chunk, and each compared with the text itself.
Result<Done, LedgerError> EntrySearch::searchText(const EntryQuery &query, const EntryPageRequest &request,
                                                  EntryPage &page)
{
    const bool canGather = !query.conditions().text().pattern().isEmpty();
    const Hits rare = rareHits(query);
    if (!rare) {
        return rare.error();
    }
    if (!*rare) {
        const auto walked =
            run(query.walk(request.after, query.conditions().text().isExact() ? request.limit : largestChunk));
        if (!walked) {
            return walked.error();
        }
        if (auto filled = fillMatching(*walked, query, request.limit, page); !filled) {
            return filled;
        }
    }
    int chunk = std::max(firstChunk, 2 * request.limit);
    while (!page.isLast && page.entries.size() < request.limit) {
        const auto found = run(*rare           ? query.gatherAmong(**rare, page.last, chunk)
                                   : canGather ? query.gatherText(page.last, chunk)
                                               : query.gather(page.last, chunk));
        if (!found) {
            return found.error();
        }
        if (auto filled = fillMatching(*found, query, request.limit, page); !filled) {
            return filled;
        }
        page.isLast = page.entries.size() < request.limit && found->size() < chunk;
        chunk = std::min(2 * chunk, largestChunk);
    }
    return Done{};
}

Result<Done, LedgerError> EntrySearch::fillMatching(const QList<EntryPlace> &places, const EntryQuery &query, int limit,
                                                    EntryPage &page)
{
    constexpr qsizetype readAtOnce = 200;
    for (qsizetype begin = 0; begin < places.size(); begin += readAtOnce) {
        const QList<EntryPlace> part = places.mid(begin, readAtOnce);
        const auto matching =
            query.conditions().text().isExact() ? run(EntrySet(query.conditions()).textAmong(part)) : Places(part);
        if (!matching) {
            return matching.error();
        }
        EntryPage read;
        if (auto filled = fill(*matching, read); !filled) {
            return filled;
        }
        for (qsizetype index = 0; index < read.entries.size(); ++index) {
            if (query.conditions().text().isExact()
                || holds(read.entries.at(index), query.conditions().filter().text)) {
                page.entries.append(read.entries.at(index));
            }
            if (page.entries.size() == limit) {
                page.last = placeOf(part, matching->at(index).constLast());
                return Done{};
            }
        }
        page.last = part.constLast();
    }
    return Done{};
}

Result<Done, LedgerError> EntrySearch::fill(const QList<EntryPlace> &places, EntryPage &page)
{
    auto entries = EntryRows(m_connection).read(idsOf(places));
    if (!entries) {
        return entries.error();
    }
    page.entries = std::move(*entries);
    if (!places.isEmpty()) {
        page.last = places.constLast();
    }
    return Done{};
}

Result<Done, LedgerError> EntrySearch::fillStored(const QList<qint64> &ids, EntryPage &page)
{
    auto stored = readStored(m_connection, ids);
    if (!stored) {
        return stored.error();
    }
    page.stored = std::move(*stored);
    page.entries.clear();
    return Done{};
}

EntryPlace placeFrom(const Row &row, int size)
{
    EntryPlace place;
    for (int column = 0; column < size; ++column) {
        place.append(row.number(column));
    }
    return place;
}

bool holds(const HistoryEntry &entry, const QString &text)
{
    const QStringList texts = searchedTexts(entry);
    return std::any_of(texts.begin(), texts.end(),
                       [&text](const QString &own) { return own.contains(text, Qt::CaseInsensitive); });
}
