#include "cli/sendcommand.h"

#include "cli/payouttext.h"

void SendCommand::start()
{
    openWithKey(CommandServices::Need::Payout, [this] {
        after(services().payouts().prepare(m_draft),
              [this](const Preparation &preparation) { takePreparation(preparation); });
    });
}

QStringList SendCommand::linesForPlan(const Plan &plan) const
{
    return linesFor(plan.withdrawals.front());
}

QStringList SendCommand::linesForResult(const WithdrawalRecord &record) const
{
    return linesFor(record);
}

void SendCommand::carryOut(std::optional<Confirmed> confirmed)
{
    after(services().payouts().send(*std::move(confirmed)),
          [this](const PayoutReport &report) { takeOutcome(report); });
}
