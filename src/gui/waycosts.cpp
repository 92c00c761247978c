#include "gui/waycosts.h"

#include "core/planvariant.h"

namespace {

Plan singlesOfPlan(const Plan &together)
{
    Plan singles;
    for (const Withdrawal &withdrawal : together.withdrawals) {
        singles.withdrawals += singlesOf(withdrawal);
    }
    return singles;
}

} // namespace

WayCosts::WayCosts(Account &account, const Plan &together, QObject *parent) : QObject(parent)
{
    const auto recipients = int(together.recipientCount());
    add(account, tr("%n mass payout(s)", nullptr, int(together.withdrawals.size())), together);
    add(account, tr("%n single payout(s)", nullptr, recipients), singlesOfPlan(together));
}

void WayCosts::add(Account &account, const QString &name, const Plan &plan)
{
    Sums sums{name, std::make_unique<PlanCosts>(account, withFeePlan(plan, FeePlan::Normal)),
              std::make_unique<PlanCosts>(account, withFeePlan(plan, FeePlan::Priority))};
    connect(sums.normal.get(), &PlanCosts::answered, this, &WayCosts::changed);
    connect(sums.priority.get(), &PlanCosts::answered, this, &WayCosts::changed);
    m_ways.push_back(std::move(sums));
}

void WayCosts::start()
{
    for (const Sums &sums : m_ways) {
        sums.normal->start();
        sums.priority->start();
    }
}

QList<WaysView::Way> WayCosts::ways() const
{
    QList<WaysView::Way> ways;
    for (const Sums &sums : m_ways) {
        ways.append({sums.name, sums.normal->sum(), sums.priority->sum()});
    }
    return ways;
}
