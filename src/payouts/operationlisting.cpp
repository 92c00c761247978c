#include "payouts/operationlisting.h"

namespace {

constexpr int mostPages = 20'000; // a million operations

} // namespace

QFuture<OperationList> OperationListing::read(ReadChannel &channel, const Secret &key, const QDateTime &since)
{
    const std::shared_ptr<OperationListing> listing(new OperationListing(channel, key, since));
    listing->m_promise.start();
    listing->askPage();
    return listing->m_promise.future();
}

OperationListing::OperationListing(ReadChannel &channel, Secret key, const QDateTime &since)
    : m_channel(channel), m_key(std::move(key)), m_since(since)
{
}

void OperationListing::askPage()
{
    OperationsCall(m_channel)
        .ask(m_key, m_page)
        .then([self = shared_from_this()](const Result<OperationPage, AskError> &page) { self->takePage(page); });
}

void OperationListing::takePage(const Result<OperationPage, AskError> &page)
{
    if (!page) {
        m_list.error = page.error();
        return finish();
    }
    m_pagesWithoutNews = takeEntries(*page) ? 0 : m_pagesWithoutNews + 1;
    // A server may serve fewer entries a page than it was asked for, so a short page is no end. Nor is one that brings
    // nothing new: as many operations as it holds may have arrived since the one before. A second one is.
    if (page->entries == 0 || m_pagesWithoutNews == 2 || isBehindWantedTime()) {
        m_list.isComplete = !m_hasUnreadable;
        return finish();
    }
    if (m_page == mostPages) {
        return finish();
    }
    ++m_page;
    askPage();
}

bool OperationListing::takeEntries(const OperationPage &page)
{
    const qsizetype before = m_list.operations.size();
    m_hasUnreadable = m_hasUnreadable || page.operations.size() < page.entries;
    for (const Operation &operation : page.operations) {
        if (m_seen.contains(operation.id)) {
            continue;
        }
        m_seen.insert(operation.id);
        m_list.operations.append(operation);
        m_isNewestFirst = m_isNewestFirst && operation.createdAt.isValid()
            && (!m_oldest.isValid() || operation.createdAt <= m_oldest);
        m_hasDescended = m_hasDescended || operation.createdAt < m_oldest;
        m_oldest = operation.createdAt;
    }
    return m_list.operations.size() > before;
}

// One entry alone, or several of one time, could just as well be the beginning of a list that is oldest first.
bool OperationListing::isBehindWantedTime() const
{
    return m_isNewestFirst && m_hasDescended && m_oldest < m_since;
}

void OperationListing::finish()
{
    m_promise.addResult(m_list);
    m_promise.finish();
}
