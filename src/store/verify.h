#pragma once

#include "core/ledgerproblem.h"
#include "store/store.h"

// Checks the whole ledger: SQLite's own integrity, references, the schema with every trigger, the seal of every row, that
// no row is gone, that each withdrawal's state follows from its evidence, and that the sums kept of the history are those of
// its entries. No problem: an empty list. It reads
// everything, on a thread of its own.
QFuture<Result<QList<LedgerProblem>, LedgerError>> verify(const std::shared_ptr<Store> &store);
// The same for the file behind this connection.
Result<QList<LedgerProblem>, LedgerError> verify(Connection &connection);
