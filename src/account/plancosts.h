#pragma once

#include "account/account.h"
#include "core/costsum.h"

// Asks what each withdrawal of a plan would cost, a few at a time, and tells what is known as it comes. Asks nobody
// about what lies behind the first mostAsked, and stops after a few failures: it is for showing only, and Plisio's limit
// on questions is not known. What is still asked when it goes is dropped.
class PlanCosts : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostAsked = 200;
    static constexpr qsizetype mostAtOnce = 3;

    // The account must outlive it.
    PlanCosts(Account &account, const Plan &plan, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const CostSum &sum() const { return m_sum; }
    // Of the index-th withdrawal; nothing when it is not known.
    [[nodiscard]] std::optional<WithdrawalCost> at(qsizetype index) const { return m_costs.value(index); }

Q_SIGNALS:
    // The cost of this withdrawal is known, or why it is not. The sum has changed.
    void answered(qsizetype index);

private:
    void askMore();
    void take(qsizetype index, const Result<WithdrawalCost, AskError> &answer);
    void add(const WithdrawalCost &cost);

    Account &m_account;
    Plan m_plan;
    QList<std::optional<WithdrawalCost>> m_costs;
    CostSum m_sum;
    qsizetype m_next = 0;
    qsizetype m_underWay = 0;
    int m_failures = 0; // in a row
};
