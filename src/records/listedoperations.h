#pragma once

#include "core/ledgererror.h"
#include "core/operation.h"
#include "core/withdrawalrecord.h"
#include "store/connection.h"

#include <QSet>

// How far Plisio's list of operations has been read under one key. Readings are numbered.
struct ListingProgress {
    qint64 run = 0; // this reading
    qint64 completeRun = 0; // all that was listed up to this reading is here; 0 for none
    int page = 0; // where an earlier reading stopped in the middle; 0 for nowhere
    qint64 pageRun = 0; // and which one: from the list's top down to there, all that was there then is here
};

// What a page of the list brought.
struct ListedPage {
    qint64 added = 0;
    qint64 changed = 0;
    QSet<QString> notOurs; // ids of those on the page that went out and were not made here
    QList<qint64> listedBefore; // for each operation the reading that saw it first; 0 for none before this one
};

// Takes what Plisio lists into the history, on the store's writing thread. Withdrawals stay as they are: what an operation
// says of them is the journal's to take.
class ListedOperations
{
public:
    ListedOperations(Connection &connection, QString keyId) : m_connection(connection), m_keyId(std::move(keyId)) {}

    // Begins a reading.
    Result<ListingProgress, LedgerError> begin();
    // Takes one page and how far the reading is, in one transaction.
    Result<ListedPage, LedgerError> takePage(const QList<Operation> &operations, const ListingProgress &progress,
                                             const QDateTime &now);
    // The reading came to its end.
    Result<Done, LedgerError> complete(const ListingProgress &progress, const QDateTime &now);

    // Ids of open operations that it is time to ask about, at most so many.
    Result<QStringList, LedgerError> due(const QDateTime &now, int atMost);
    // What was asked: nothing when no answer came. The next time is set by growing pauses. Whether anything changed.
    Result<bool, LedgerError> takeAnswer(const QString &id, const std::optional<Operation> &answer,
                                         const QDateTime &now);

private:
    Result<Done, LedgerError> takeOne(const Operation &operation, const ListingProgress &progress, const QDateTime &now,
                                      ListedPage &page);
    Result<Done, LedgerError> follow(qint64 entry, const Operation &operation, const QDateTime &now);
    Result<Done, LedgerError> save(const ListingProgress &progress);
    Result<Done, LedgerError> run(const QString &sql, const QVariantList &values);

    Connection &m_connection;
    QString m_keyId;
};

// The withdrawal made here that has this operation; nothing when there is none.
Result<std::optional<WithdrawalRecord>, LedgerError> withdrawalWithOperation(Connection &connection,
                                                                             const QString &operationId);
