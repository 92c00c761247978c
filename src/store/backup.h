#pragma once

#include "store/store.h"

// A consistent copy of the ledger as it is at this moment: one file of mode 0600 that any SQLite opens, checked and on
// disk before it takes its name. It replaces an older backup of a ledger, and nothing else: any other file of that name,
// and any ledger in use, is Refused.
QFuture<Result<Done, LedgerError>> backUp(const std::shared_ptr<Store> &store, const QString &target);
