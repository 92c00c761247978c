#pragma once

#include "core/clock.h"
#include "core/ledgererror.h"
#include "core/result.h"
#include "core/withdrawal.h"

#include <QDateTime>
#include <QString>

#include <functional>

class Connection;

// Under which key, on which host, and what it is part of.
struct JournalContext {
    QString keyId;
    QString hostId;
    QString batchId; // empty for a single payout
    QDateTime now; // UTC
    IdMaker makeId;
    // Asked in the transaction that plans, before the first withdrawal is; its error is planning's. None: no question.
    std::function<Result<Done, LedgerError>(Connection &)> lastLook = {};
    // The same in the transaction that claims, about the withdrawal that is to be sent.
    std::function<Result<Done, LedgerError>(Connection &, const Withdrawal &)> claimLook = {};
};
