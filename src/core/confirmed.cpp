#include "core/confirmed.h"

GuardedPlan GuardedPlan::with(const QList<Finding> &findings) const
{
    GuardedPlan more = *this;
    more.m_findings += findings;
    return more;
}

Result<Confirmed, Finding> Confirmed::create(GuardedPlan plan, Consent consent)
{
    for (const Finding &finding : plan.findings()) {
        const FindingStrength strength = strengthOf(finding.name);
        if (strength == FindingStrength::Error
            || (strength == FindingStrength::Warning && !consent.accepted.contains(finding.name))) {
            return finding;
        }
    }
    return Confirmed(std::move(plan), std::move(consent));
}
