#include "records/entrysearch.h"

#include "records/entryrows.h"

#include <algorithm>

namespace {

constexpr int rareHits = 25'000;
constexpr int firstChunk = 200; // of candidates for a text
constexpr int largestChunk = 4'000;

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
    const auto read =
        m_connection.each(statement.sql, statement.values, [&places, size = statement.placeSize](const Row &row) {
            places.append(placeFrom(row, size));
        });
    return read ? Places(std::move(places)) : read.error();
}

// Whether looking at all that may hold the text is quick.
Result<bool, LedgerError> EntrySearch::isRare(const EntryQuery &query)
{
    const EntryStatement statement = query.textHits(rareHits);
    const auto hits = m_connection.value(statement.sql, statement.values);
    return hits ? Result<bool, LedgerError>(hits->toInt() < rareHits) : hits.error();
}

// Where many entries hold the text, a page is full soon along the order. Otherwise all that may hold it are gathered, chunk by
// chunk, and each compared with the text itself.
Result<Done, LedgerError> EntrySearch::searchText(const EntryQuery &query, const EntryPageRequest &request,
                                                  EntryPage &page)
{
    const auto rare = query.canGatherText() ? isRare(query) : Result<bool, LedgerError>(false);
    const auto walked = rare && *rare
        ? Places(QList<EntryPlace>())
        : run(query.walk(request.after, query.isTextExact() ? request.limit : largestChunk));
    if (!rare || !walked) {
        return rare ? walked.error() : rare.error();
    }
    if (auto filled = fillMatching(*walked, request, page); !filled) {
        return filled;
    }
    int chunk = std::max(firstChunk, 2 * request.limit);
    while (!page.isLast && page.entries.size() < request.limit) {
        const auto found =
            run(query.canGatherText() ? query.gatherText(page.last, chunk) : query.gather(page.last, chunk));
        if (!found) {
            return found.error();
        }
        if (auto filled = fillMatching(*found, request, page); !filled) {
            return filled;
        }
        page.isLast = page.entries.size() < request.limit && found->size() < chunk;
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
