#pragma once

#include "core/ledgererror.h"
#include "records/entryrows.h"

// Takes what happened to the withdrawals made here into the history. The journal knows nothing of it: what is new is told by
// the log of evidence, and whatever happens here, the withdrawals are not touched.
class OwnEntries
{
public:
    explicit OwnEntries(Connection &connection) : m_connection(connection) {}

    // Whether there is something to take. Reads only.
    Result<bool, LedgerError> areBehind();
    // Takes some, in a transaction of its own, so that payouts wait only briefly. False when all is taken.
    Result<bool, LedgerError> takeSome();
    // Takes what there is.
    Result<Done, LedgerError> takeAll();

private:
    Result<Done, LedgerError> take(qint64 sequence);
    Result<HistoryEntry, LedgerError> entryFor(qint64 sequence, const QString &operationId);

    Connection &m_connection;
};
