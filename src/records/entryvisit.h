#pragma once

#include "core/ledgererror.h"
#include "records/entryset.h"
#include "store/connection.h"

#include <functional>

// Hands over what a filter finds, in the order of its ids. take() returns false to end it.
class EntryVisit
{
public:
    using Take = std::function<bool(const HistoryEntry &)>;

    explicit EntryVisit(Connection &connection) : m_connection(connection) {}

    // What holds the set's text, whole entries.
    Result<Done, LedgerError> withText(const EntrySet &set, const Take &take);
    // Type, currency, time, amount, fee, rate and recipients of all entries; the rest stays empty unless a text is asked for.
    Result<Done, LedgerError> payments(const EntrySet &set, const EntryKinds &kinds, const Take &take);

private:
    Connection &m_connection;
};
