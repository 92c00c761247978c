#pragma once

#include "core/batchdraft.h"
#include "core/draft.h"
#include "store/connection.h"

// A list that is kept and may be paid some day.
struct DraftedList {
    QString name; // empty: the list being worked on has none yet
    bool isCurrent = false; // the one being worked on
    BatchDraft draft;
};

// Reads all that is drafted, for the guards. What cannot be read is left out: it cannot be paid either.
class DraftedLists
{
public:
    explicit DraftedLists(Connection &connection) : m_connection(connection) {}

    // address: only lists that hold this text somewhere; empty: all.
    [[nodiscard]] Result<QList<DraftedList>, LedgerError> all(const QString &address);
    // What stands in the Send form.
    [[nodiscard]] Result<WithdrawalDraft, LedgerError> form();

private:
    Connection &m_connection;
};
