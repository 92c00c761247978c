#pragma once

#include "checks/draftcheck.h"
#include "payouts/payoutservice.h"
#include "support/ledgerfixture.h"

// What a draft becomes when the guards say just this: findings without an error make a plan.
inline Preparation prepareAnyway(const WithdrawalDraft &draft, const QList<Finding> &guardFindings = {})
{
    const CheckedDraft checked = checkDraft(draft, publishedCurrencies());
    Preparation made;
    made.findings = checked.findings + guardFindings;
    if (checked.withdrawal) {
        made.plan = Guards::pass(Plan{{*checked.withdrawal}}, made.findings);
    }
    return made;
}
