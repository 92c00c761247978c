#include "payouts/retryplan.h"

#include "core/planvariant.h"

RetryPlan retryPlanOf(const QList<WithdrawalRecord> &unpaid, const Retry &wanted)
{
    RetryPlan retry;
    for (const WithdrawalRecord &record : unpaid) {
        const bool isSplit = wanted.kind == Retry::Kind::Singly;
        for (const Withdrawal &withdrawal : isSplit ? singlesOf(record.withdrawal) : QList{record.withdrawal}) {
            retry.replacements.append({retry.plan.withdrawals.size(), record.id});
            retry.plan.withdrawals.append(withdrawal);
        }
    }
    if (wanted.feePlan) {
        retry.plan = withFeePlan(retry.plan, *wanted.feePlan);
    }
    return retry;
}
