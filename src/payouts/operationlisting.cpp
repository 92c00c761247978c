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
    bool isNew = false;
    for (const Operation &operation : page->operations) {
        if (m_seen.contains(operation.id)) {
            continue;
        }
        isNew = true;
        m_seen.insert(operation.id);
        m_list.operations.append(operation);
        m_isNewestFirst = m_isNewestFirst && operation.createdAt.isValid()
            && (!m_oldest.isValid() || operation.createdAt <= m_oldest);
        m_oldest = operation.createdAt;
    }
    // A server may serve fewer entries a page than it was asked for: only an empty page, or one that brings nothing new, is
    // the end for certain.
    if (!isNew || isBehindWantedTime()) {
        m_list.isComplete = true;
        return finish();
    }
    if (m_page == mostPages) {
        return finish();
    }
    ++m_page;
    askPage();
}

bool OperationListing::isBehindWantedTime() const
{
    return m_isNewestFirst && m_oldest.isValid() && m_oldest < m_since;
}

void OperationListing::finish()
{
    m_promise.addResult(m_list);
    m_promise.finish();
}
