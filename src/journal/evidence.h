#pragma once

#include "core/ledgererror.h"
#include "core/withdrawalstate.h"
#include "store/connection.h"

#include <QJsonObject>

// The append-only log of what was seen and decided. Within the caller's transaction.
class Evidence
{
public:
    enum class Event { Planned, Claimed, Recorded, Settled, Doubted, Decided, Contradicted };

    struct Entry {
        Event event;
        WithdrawalState state; // after it
        QDateTime at; // UTC
        QJsonObject detail;
    };

    explicit Evidence(Connection &connection) : m_connection(connection) {}

    // sequence: of the withdrawal.
    Result<Done, LedgerError> append(qint64 sequence, const Entry &entry);

private:
    Connection &m_connection;
};
