#include "payouts/operationlisting.h"

namespace {

constexpr int mostPages = 20'000; // a million operations

// But for the status and what else may move on.
bool tellTheSame(const Operation &left, const Operation &right)
{
    return left.type == right.type && left.currency == right.currency && left.amount == right.amount
        && left.recipients == right.recipients && left.createdAt == right.createdAt;
}

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
    m_hasUnreadable = m_hasUnreadable || page->operations.size() < page->entries;
    bool isNew = false;
    for (const Operation &operation : page->operations) {
        isNew = take(operation) || isNew;
    }
    m_stalePages = isNew ? 0 : m_stalePages + 1;
    // A server may serve fewer entries a page than it was asked for, and one page may show again what new operations pushed
    // on: only an empty page, or a second one in a row that brings nothing new, is the end for certain.
    if (page->entries == 0 || m_stalePages == 2 || isBehindWantedTime()) {
        m_list.isComplete = !m_hasUnreadable;
        return finish();
    }
    if (m_page == mostPages) {
        return finish();
    }
    ++m_page;
    askPage();
}

// Whether its id is new.
bool OperationListing::take(const Operation &operation)
{
    const auto known = m_seen.constFind(operation.id);
    if (known != m_seen.constEnd()) {
        Operation &first = m_list.operations[*known];
        if (!tellTheSame(first, operation)) {
            first = Operation();
            first.id = operation.id;
        }
        return false;
    }
    m_seen.insert(operation.id, m_list.operations.size());
    m_list.operations.append(operation);
    m_isNewestFirst =
        m_isNewestFirst && operation.createdAt.isValid() && (!m_oldest.isValid() || operation.createdAt <= m_oldest);
    m_isOrdered = m_isOrdered || (m_oldest.isValid() && operation.createdAt < m_oldest);
    m_oldest = operation.createdAt;
    return true;
}

// One entry alone, or several of one time, could just as well be the beginning of a list that is oldest first.
bool OperationListing::isBehindWantedTime() const
{
    return m_isNewestFirst && m_isOrdered && m_oldest < m_since;
}

void OperationListing::finish()
{
    m_promise.addResult(m_list);
    m_promise.finish();
}
