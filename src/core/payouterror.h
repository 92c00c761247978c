#pragma once

#include "core/ledgererror.h"

#include <optional>

// Why a payout could not begin. Nothing was sent.
enum class PayoutFault {
    Ledger, // the journal row could not be written or claimed
    NoKey,
    UnsafeNetwork, // the self-test saw this Qt repeat a request: sending is refused
    Busy, // another payout of this program is under way
    Unscanned, // Plisio's list could not be read: what is planned may have been sent by a copy of this ledger
    NoSuchBatch,
};

struct PayoutError {
    PayoutFault fault = PayoutFault::Ledger;
    std::optional<LedgerError> ledger; // with Ledger
    QString detail;
};
