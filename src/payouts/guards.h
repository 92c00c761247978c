#pragma once

#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"
#include "records/earlierpayments.h"

// Step 3: looks at a plan that passed its checks and says what a person should know before saying yes. The only maker of a
// GuardedPlan. Reads the ledger, asks nobody else.
class Guards
{
public:
    explicit Guards(const PayoutTools &tools) : m_tools(tools) {}

    // findings: what the checks already said, no errors; kept in front. replacements: which withdrawals of the plan go
    // out in place of earlier ones.
    [[nodiscard]] QFuture<Preparation> examine(const Plan &plan, const QList<Finding> &findings,
                                               const QList<Replacement> &replacements = {}) const;

    // The same recipient, currency and amount within this time is a duplicate.
    static constexpr qint64 duplicateWindowSecs = 24 * 60 * 60;

private:
    const PayoutTools &m_tools;
};

// What the ledger knows that bears on one recipient of a plan. Pure.
// payments: those to the recipient's address, in any state; now: UTC.
QList<Finding> compareWithLedger(const Withdrawal &withdrawal, const Recipient &recipient,
                                 const QList<EarlierPayment> &payments, const QDateTime &now);
