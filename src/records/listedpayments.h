#pragma once

#include "records/historyentry.h"
#include "store/connection.h"

// Keeps by their recipients the outgoing operations that were not made here, so that the guards find them. Within the caller's
// transaction.
class ListedPayments
{
public:
    explicit ListedPayments(Connection &connection) : m_connection(connection) {}

    Result<Done, LedgerError> add(const HistoryEntry &entry);
    // When it is gone, or its recipients are about to change.
    Result<Done, LedgerError> remove(const HistoryEntry &entry);

private:
    Result<Done, LedgerError> changeEach(const HistoryEntry &entry, const QString &sql);

    Connection &m_connection;
};
