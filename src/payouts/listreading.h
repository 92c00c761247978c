#pragma once

#include "core/operation.h"
#include "records/listedoperations.h"

#include <QSet>

// Decides, page by page, how one reading of Plisio's list goes on. The list may be in any order, and pages may shift, overlap
// and repeat; Plisio's own counts are not trusted. A reading ends at an empty page or at a second page in a row that brings
// nothing it has not seen; and, in a list that has shown itself to be newest first, at a page of which every operation was
// listed by a complete reading before. Where an earlier reading was broken off, it goes from what is known at the top to there.
// Pure.
class ListReading
{
public:
    enum class Step { NextPage, End };

    explicit ListReading(const ListingProgress &progress);

    [[nodiscard]] int page() const { return m_page; } // to be asked for, the first is 1
    // What to keep when this page has been taken in.
    [[nodiscard]] ListingProgress progress() const;
    // entries: how many the page held, readable or not.
    Step take(const QList<Operation> &operations, const ListedPage &listed, qsizetype entries);

    [[nodiscard]] qint64 seen() const { return m_seen.size(); }
    [[nodiscard]] bool isNewestFirst() const { return m_isNewestFirst && m_isOrdered; }

private:
    [[nodiscard]] bool isNew(const QList<Operation> &operations);
    void follow(const QDateTime &time);
    void goOn(const QList<qint64> &listedBefore);

    ListingProgress m_before;
    int m_page = 1;
    bool m_isBelow; // past what an earlier reading took in, from where each page is kept
    int m_leftAt = 0; // the page from which it went down to there; 0 when it did not just now
    int m_stalePages = 0; // in a row
    bool m_isNewestFirst = true; // so far
    bool m_isOrdered = false; // one was older than the one before
    QDateTime m_last;
    QSet<QString> m_seen;
};
