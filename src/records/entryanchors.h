#pragma once

#include "core/ledgererror.h"
#include "records/entrysearch.h"

#include <functional>

// Finds the places that lie at regular distances in a filter's order, so that any page far down is read by its key too.
// Goes over the whole order once: for a connection of its own.
class AnchorScan
{
public:
    AnchorScan(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    using Places = Result<QList<EntryPlace>, LedgerError>;
    // The places of the entries number limit, 2 * limit, ... behind request.after. goesOn is asked now and then; what was
    // found until it said no is returned.
    Places of(const EntryPageRequest &request, const std::function<bool()> &goesOn);

private:
    Places ofText(EntryPageRequest request, const std::function<bool()> &goesOn);

    Connection &m_connection;
    EntryKinds &m_kinds;
};
