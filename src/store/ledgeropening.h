#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/ledgerplace.h"

#include <memory>

// The writer's connection to the ledger at this place, brought to the current version; made when none was ever used
// here. Refuses whatever it does not know (see LedgerFault). Runs on the store's thread.
Result<std::unique_ptr<Connection>, LedgerError> openLedger(const LedgerPlace &place);
