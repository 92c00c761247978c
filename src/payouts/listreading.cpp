#include "payouts/listreading.h"

#include <algorithm>

namespace {

constexpr int mostPages = 100'000;

// Whether each was first seen by this reading or an earlier one.
bool allListedBy(const QList<qint64> &listedBefore, qint64 run)
{
    return !listedBefore.isEmpty() && std::all_of(listedBefore.begin(), listedBefore.end(), [run](qint64 listed) {
        return listed > 0 && listed <= run;
    });
}

bool anyListedBy(const QList<qint64> &listedBefore, qint64 run)
{
    return std::any_of(listedBefore.begin(), listedBefore.end(),
                       [run](qint64 listed) { return listed > 0 && listed <= run; });
}

} // namespace

ListReading::ListReading(const ListingProgress &progress) : m_before(progress), m_isBelow(progress.page == 0) {}

ListingProgress ListReading::progress() const
{
    ListingProgress progress = m_before;
    if (m_isBelow && m_leftAt == 0) {
        progress.page = m_page;
        progress.pageRun = m_before.run;
    }
    return progress;
}

ListReading::Step ListReading::take(const QList<Operation> &operations, const ListedPage &listed, qsizetype entries)
{
    m_stalePages = isNew(operations) ? 0 : m_stalePages + 1;
    const bool isKnown = isNewestFirst() && allListedBy(listed.listedBefore, m_before.completeRun);
    if (entries == 0 || m_stalePages == 2 || isKnown || m_page == mostPages) {
        return Step::End;
    }
    goOn(listed.listedBefore);
    return Step::NextPage;
}

bool ListReading::isNew(const QList<Operation> &operations)
{
    bool isNew = false;
    for (const Operation &operation : operations) {
        if (!m_seen.contains(operation.id)) {
            m_seen.insert(operation.id);
            isNew = true;
            follow(operation.createdAt);
        }
    }
    return isNew;
}

void ListReading::follow(const QDateTime &time)
{
    m_isNewestFirst = m_isNewestFirst && time.isValid() && (!m_last.isValid() || time <= m_last);
    m_isOrdered = m_isOrdered || (m_last.isValid() && time < m_last);
    m_last = time;
}

void ListReading::goOn(const QList<qint64> &listedBefore)
{
    if (m_leftAt > 0 && !anyListedBy(listedBefore, m_before.pageRun)) {
        m_page = m_leftAt; // what should be known there is not: nothing is left out
        m_before.page = 0;
    } else if (!m_isBelow && allListedBy(listedBefore, m_before.pageRun)) {
        m_isBelow = true;
        m_leftAt = m_page;
        m_page = std::max(m_page, m_before.page - 2); // one page of overlap
        ++m_page;
        return;
    }
    m_leftAt = 0;
    ++m_page;
}
