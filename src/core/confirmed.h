#pragma once

#include "core/finding.h"
#include "core/result.h"
#include "core/withdrawal.h"

#include <QDateTime>

// A withdrawal that goes out in place of an earlier one names it.
struct Replacement {
    qsizetype index = 0; // position in the plan
    QString withdrawalId; // the earlier withdrawal: rejected, unsent, failed or declared not sent
};

// A plan on which the guards have spoken. Only the guards can make one, and never with an error among the findings.
class GuardedPlan
{
public:
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QList<Replacement> &replacements() const { return m_replacements; }
    // The same plan with more said about it. What the guards said stays.
    [[nodiscard]] GuardedPlan with(const QList<Finding> &findings) const;

private:
    friend class Guards;
    GuardedPlan(Plan plan, QList<Finding> findings) : m_plan(std::move(plan)), m_findings(std::move(findings)) {}

    Plan m_plan;
    QList<Finding> m_findings;
    QList<Replacement> m_replacements;
};

// A person's yes.
struct Consent {
    QString id; // random, one per question asked: the same yes cannot be used twice
    QDateTime at; // UTC
    QString by; // the login name of who was asked
    QString via; // "window" or "command line"
    QList<FindingName> accepted; // the warnings this person said yes to, each by its name
};

// A guarded plan to which a person said yes, with every warning accepted by name. The only thing that can be
// journalled.
class Confirmed
{
public:
    // Fails with the first warning that was not accepted, or an error, which no consent helps.
    static Result<Confirmed, Finding> create(GuardedPlan plan, Consent consent);

    [[nodiscard]] const Plan &plan() const { return m_plan.plan(); }
    [[nodiscard]] const QList<Finding> &findings() const { return m_plan.findings(); }
    [[nodiscard]] const QList<Replacement> &replacements() const { return m_plan.replacements(); }
    [[nodiscard]] const Consent &consent() const { return m_consent; }

private:
    Confirmed(GuardedPlan plan, Consent consent) : m_plan(std::move(plan)), m_consent(std::move(consent)) {}

    GuardedPlan m_plan;
    Consent m_consent;
};
