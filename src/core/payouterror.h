#pragma once

#include "core/finding.h"
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
    GuardsSpoke, // between the question and the journal something appeared in the ledger that the person was not told
    HeldBack, // a limit, the address book or a stop of all sending holds it back; something may have been sent before
};

struct PayoutError {
    PayoutFault fault = PayoutFault::Ledger;
    std::optional<LedgerError> ledger; // with Ledger
    QString detail;
    QList<Finding> findings = {}; // with GuardsSpoke and HeldBack
};
