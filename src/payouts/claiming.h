#pragma once

#include "core/journalledwithdrawal.h"
#include "core/payouterror.h"
#include "journal/journalcontext.h"
#include "payouts/payouttools.h"

#include <QFuture>

// Which planned row is to be claimed, and what is known at that time.
struct ClaimOrder {
    QString id;
    JournalContext context;
    QDateTime deadline; // UTC
    QList<Currency> currencies; // with the rates that limits are counted by
};

using Claim = Result<JournalledWithdrawal, PayoutError>;

// Step 5. The guards that hold payouts back look once more in the same transaction (PayoutFault::HeldBack): a limit that
// another process used up meanwhile, a stop of all sending. The row of a batch then stays planned and can
// be resumed; a single one, which nothing resumes, becomes Unsent.
// Shared, since a permission cannot be copied, and taking it out of its future resets the future's state: Qt 6.4's promise
// then takes itself for unfinished and runs the continuation again.
QFuture<std::shared_ptr<Claim>> claimRow(const PayoutTools &tools, const ClaimOrder &order);

// Whether the same guards let a plan that was journalled before go on, as a whole.
QFuture<Result<Done, PayoutError>> checkUnheld(const PayoutTools &tools, const Plan &plan);
