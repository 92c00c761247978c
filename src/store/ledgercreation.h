#pragma once

#include "core/ledgererror.h"
#include "core/result.h"
#include "store/ledgerplace.h"

// Makes an empty ledger at this place unless one is there by now. It is built beside its place and moved there when it is
// whole and on disk: a kill at any moment leaves either no ledger or a good one. One process at a time.
Result<Done, LedgerError> createLedger(const LedgerPlace &place);
