#pragma once

#include "payouts/guard.h"
#include "records/earlierpayments.h"

// Compares each recipient of a plan with what the ledger knows of it: an equal payout in doubt (doubt-twin) or lately
// (duplicate-payment), and that there was none at all (first-time-recipient).
GuardAnswer guardRecipients(Connection &connection, const GuardQuestion &question);

// The same recipient, currency and amount within this time is a duplicate.
constexpr qint64 duplicateWindowSecs = 24 * 60 * 60;
