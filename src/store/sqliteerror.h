#pragma once

#include "core/ledgererror.h"

class QSqlError;

// SQLite's answer as the ledger's error. Source of the codes: sqlite.org/rescode.html.
LedgerError toLedgerError(const QSqlError &error);
