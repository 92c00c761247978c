#include "records/entrysearch.h"

#include "records/entryrows.h"

#include <algorithm>

namespace {

constexpr int rareHits = 20'000;
constexpr int firstChunk = 200; // of candidates for a text
constexpr int largestChunk = 4'000;
constexpr qint64 mostWalked = 10'000; // candidates looked at along the order before the index is gathered

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
    if (query.fitsNothing()) {
        page.isLast = true;
        return page;
    }
    if (!request.filter.text.isEmpty()) {
        const auto searched = searchText(query, request, page);
        return searched ? Result<EntryPage, LedgerError>(std::move(page)) : searched.error();
    }
    const auto found = places(query, request.after, request.limit);
    if (!found) {
        return found.error();
    }
    page.isLast = found->size() < request.limit;
    const auto filled = fill(*found, page);
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
    const auto read = m_connection.each(statement.sql, statement.values,
                                        [&places](const Row &row) { places.append(placeFrom(row)); });
    return read ? Places(std::move(places)) : read.error();
}

Result<bool, LedgerError> EntrySearch::isRare(const EntryQuery &query)
{
    if (query.textPattern().isEmpty()) {
        return false;
    }
    const auto hits = m_connection.value(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM entry_words WHERE entry_words MATCH ? LIMIT %1)")
            .arg(rareHits),
        {query.textPattern()});
    return hits ? Result<bool, LedgerError>(hits->toInt() < rareHits) : hits.error();
}

// Candidates in the wanted order, chunk by chunk, each compared with the text itself.
Result<Done, LedgerError> EntrySearch::searchText(const EntryQuery &query, const EntryPageRequest &request,
                                                  EntryPage &page)
{
    const auto rare = isRare(query);
    if (!rare) {
        return rare.error();
    }
    const bool canGather = !query.textPattern().isEmpty();
    bool gathers = *rare;
    qint64 seen = 0;
    int chunk = std::max(firstChunk, 2 * request.limit);
    while (!page.isLast && page.entries.size() < request.limit) {
        const auto found = gathers ? run(query.gatherText(page.last, chunk)) : places(query, page.last, chunk);
        if (!found) {
            return found.error();
        }
        if (auto filled = fillMatching(*found, request, page); !filled) {
            return filled;
        }
        const bool isFull = page.entries.size() == request.limit;
        page.isLast = !isFull && found->size() < chunk;
        seen += found->size();
        gathers = gathers || (canGather && seen > mostWalked);
        chunk = std::min(2 * chunk, largestChunk);
    }
    return Done{};
}

Result<Done, LedgerError> EntrySearch::fillMatching(const QList<EntryPlace> &places, const EntryPageRequest &request,
                                                    EntryPage &page)
{
    constexpr qsizetype readAtOnce = 200;
    for (qsizetype begin = 0; begin < places.size(); begin += readAtOnce) {
        EntryPage part;
        if (auto filled = fill(places.mid(begin, readAtOnce), part); !filled) {
            return filled;
        }
        for (qsizetype index = 0; index < part.entries.size(); ++index) {
            page.last = places.at(begin + index);
            if (holds(part.entries.at(index), request.filter.text)) {
                page.entries.append(part.entries.at(index));
            }
            if (page.entries.size() == request.limit) {
                return Done{};
            }
        }
    }
    return Done{};
}

Result<Done, LedgerError> EntrySearch::fill(const QList<EntryPlace> &places, EntryPage &page)
{
    QList<qint64> ids;
    for (const EntryPlace &place : places) {
        ids.append(place.constLast());
    }
    auto entries = EntryRows(m_connection).read(ids);
    if (!entries) {
        return entries.error();
    }
    page.entries = std::move(*entries);
    if (!places.isEmpty()) {
        page.last = places.constLast();
    }
    return Done{};
}

EntryPlace placeFrom(const Row &row)
{
    EntryPlace place;
    for (int column = 0; column < row.columnCount(); ++column) {
        place.append(row.number(column));
    }
    return place;
}

bool holds(const HistoryEntry &entry, const QString &text)
{
    const QStringList texts = searchedTexts(entry);
    return std::any_of(texts.begin(), texts.end(),
                       [&text](const QString &own) { return own.contains(text, Qt::CaseInsensitive); })
        || std::any_of(entry.txUrls.begin(), entry.txUrls.end(),
                       [&text](const QString &url) { return url.contains(text, Qt::CaseInsensitive); });
}
