#pragma once

#include "core/confirmed.h"
#include "core/withdrawalrecord.h"
#include "payouts/batchservice.h"

// What a retry would send, each withdrawal in place of an earlier one.
struct RetryPlan {
    Plan plan;
    QList<Replacement> replacements;
};

// unpaid: withdrawals that certainly were not paid, and that nothing else pays. As one wants them sent now: as before or
// each recipient singly, in the same or another fee plan.
RetryPlan retryPlanOf(const QList<WithdrawalRecord> &unpaid, const Retry &wanted);
