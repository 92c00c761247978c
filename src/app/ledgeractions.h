#pragma once

#include "store/store.h"

#include <memory>

// What the settings page and the command line do with the whole ledger.

// Done when nothing is wrong with it; Damaged with the first problems in the detail.
QFuture<Result<Done, LedgerError>> verifyLedger(const std::shared_ptr<Store> &store);
// A consistent copy at this absolute path.
QFuture<Result<Done, LedgerError>> backUpLedger(const std::shared_ptr<Store> &store, const QString &path);
