#pragma once

#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"

// Step 3: has the guards look at a plan that passed its checks and say what a person should know before saying yes. The
// only maker of a GuardedPlan. Reads the ledger, asks nobody else.
class Guards
{
public:
    explicit Guards(const PayoutTools &tools) : m_tools(tools) {}

    // findings: what the checks already said, no errors; kept in front. replacements: which withdrawals of the plan go
    // out in place of earlier ones.
    [[nodiscard]] QFuture<Preparation> examine(const Plan &plan, const QList<Finding> &findings,
                                               const QList<Replacement> &replacements = {}) const;

private:
    const PayoutTools &m_tools;
};
