#pragma once

#include "core/operation.h"
#include "plisio/operationscall.h"

#include <QHash>
#include <QPromise>

// What Plisio's list of operations held.
struct OperationList {
    QList<Operation> operations; // each id once; one that was told in two ways has only its id left
    bool isComplete = false; // every operation since the wanted time was seen, and can be told apart by its id
    std::optional<AskError> error; // why the reading stopped early
};

// Reads Plisio's list page by page until everything created since a time has been seen. Pages may overlap, shift and
// repeat: ids are taken once, and the reading ends at an empty page, at a second page in a row without a new id, or,
// when the list has shown itself to be newest first, behind the wanted time. Plisio's own page counts are not trusted.
class OperationListing : public std::enable_shared_from_this<OperationListing>
{
public:
    static QFuture<OperationList> read(ReadChannel &channel, const Secret &key, const QDateTime &since);

private:
    OperationListing(ReadChannel &channel, Secret key, const QDateTime &since);

    void askPage();
    void takePage(const Result<OperationPage, AskError> &page);
    bool take(const Operation &operation);
    void finish();
    [[nodiscard]] bool isBehindWantedTime() const;

    ReadChannel &m_channel;
    Secret m_key;
    QDateTime m_since;
    int m_page = 1;
    bool m_hasUnreadable = false; // an entry without an id
    bool m_isNewestFirst = true; // so far
    QDateTime m_oldest; // the last entry's time, in the list's order
    bool m_isOrdered = false; // one entry was older than the one before it
    int m_stalePages = 0; // in a row, that brought nothing new
    QHash<QString, qsizetype> m_seen; // id to its place in the list
    OperationList m_list;
    QPromise<OperationList> m_promise;
};
