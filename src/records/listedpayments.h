#pragma once

#include "records/historyentry.h"
#include "store/connection.h"

// Keeps by their recipients' addresses the outgoing operations that were not made here, so that ListedRecipients finds them.
// Within the caller's transaction.
class ListedPayments
{
public:
    explicit ListedPayments(Connection &connection) : m_connection(connection) {}

    Result<Done, LedgerError> add(const HistoryEntry &entry);
    // When it is gone, or its recipients are about to change.
    Result<Done, LedgerError> remove(const HistoryEntry &entry);

private:
    // Statements with the characters and the entry to bind.
    struct Changes {
        QString byStart;
        QString byEnd;
    };
    Result<Done, LedgerError> changeEach(const HistoryEntry &entry, const Changes &changes);

    Connection &m_connection;
};
