#pragma once

#include "core/confirmed.h"
#include "core/ledgererror.h"
#include "journal/journalcontext.h"
#include "store/connection.h"

// Writes a confirmed plan: the person's yes, then each withdrawal as a planned row with its recipients, and of a new batch
// the list that it is made of. Within the caller's transaction.
class PlanRows
{
public:
    PlanRows(Connection &connection, const Confirmed &confirmed, const JournalContext &context)
        : m_connection(connection), m_confirmed(confirmed), m_context(context)
    {
    }

    // The ids of the new rows, in the plan's order.
    Result<QStringList, LedgerError> write();

private:
    Result<Done, LedgerError> writeConsent();
    Result<Done, LedgerError> writeWithdrawal(const QString &id, qsizetype position);
    Result<Done, LedgerError> writeRecipients(qint64 sequence, const Withdrawal &withdrawal);
    Result<Done, LedgerError> writeList();

    Connection &m_connection;
    const Confirmed &m_confirmed;
    const JournalContext &m_context;
};
