#include "records/entryanchors.h"

AnchorScan::Places AnchorScan::of(const EntryPageRequest &request, const std::function<bool()> &goesOn)
{
    if (!goesOn()) {
        return QList<EntryPlace>();
    }
    if (!request.filter.text.isEmpty()) {
        return ofText(request, goesOn);
    }
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    const QList<EntryKind> kinds = m_kinds.fitting(request.filter);
    EntryQuery query(request.filter, kinds, kinds.size() == m_kinds.all().size());
    query.sortBy(request.order, request.direction);
    QList<EntryPlace> places;
    const EntryStatement statement = query.everyNth(request.after, request.limit);
    const auto read =
        m_connection.each(statement.sql, statement.values, [&places, size = statement.placeSize](const Row &row) {
            places.append(placeFrom(row, size));
        });
    return read ? Places(std::move(places)) : read.error();
}

// Only the texts tell what fits.
AnchorScan::Places AnchorScan::ofText(EntryPageRequest request, const std::function<bool()> &goesOn)
{
    QList<EntryPlace> places;
    while (goesOn()) {
        const auto page = EntrySearch(m_connection, m_kinds).page(request);
        if (!page) {
            return page.error();
        }
        if (page->isLast) {
            break;
        }
        places.append(page->last);
        request.after = page->last;
    }
    return places;
}
