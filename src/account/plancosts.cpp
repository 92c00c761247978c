#include "account/plancosts.h"

#include "core/massrefusal.h"

namespace {

constexpr int mostFailures = 3;

} // namespace

PlanCosts::PlanCosts(Account &account, const Plan &plan, QObject *parent)
    : QObject(parent), m_account(account), m_plan(plan), m_costs(plan.withdrawals.size())
{
    m_sum.withdrawals = plan.withdrawals.size();
}

void PlanCosts::start()
{
    m_sum.isAsking = true;
    askMore();
}

void PlanCosts::askMore()
{
    const qsizetype end = std::min(m_plan.withdrawals.size(), mostAsked);
    while (m_underWay < mostAtOnce && m_next < end && m_failures < mostFailures) {
        const qsizetype index = m_next++;
        ++m_underWay;
        m_account.cost(m_plan.withdrawals.at(index))
            .then(this, [this, index](const Result<WithdrawalCost, AskError> &answer) { take(index, answer); });
    }
    m_sum.isAsking = m_underWay > 0;
}

void PlanCosts::take(qsizetype index, const Result<WithdrawalCost, AskError> &answer)
{
    --m_underWay;
    if (answer) {
        m_failures = 0;
        m_costs[index] = *answer;
        add(*answer);
    } else {
        ++m_failures;
        const bool isMass = m_plan.withdrawals.at(index).type() == WithdrawalType::MassCashOut;
        const std::optional<PlisioError> &plisio = answer.error().plisio;
        m_sum.refusesMass = m_sum.refusesMass || (isMass && plisio && ::refusesMass(*plisio));
        if (!m_sum.error) {
            m_sum.error = answer.error();
        }
    }
    askMore();
    Q_EMIT answered(index);
}

void PlanCosts::add(const WithdrawalCost &cost)
{
    if (!cost.networkFee) {
        return; // the commission alone is not what it costs
    }
    ++m_sum.known;
    m_sum.networkFees[cost.feeCurrency] += *cost.networkFee;
    if (cost.commission) {
        m_sum.commission += *cost.commission;
    }
}
