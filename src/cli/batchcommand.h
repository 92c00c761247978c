#pragma once

#include "cli/payoutcommand.h"
#include "payouts/batchservice.h"

// What mass and resume share: how a batch is shown, followed, stopped and told of.
class BatchCommand : public PayoutCommand
{
    Q_OBJECT

public:
    using PayoutCommand::PayoutCommand;

    // Ctrl-C: the withdrawal under way is finished, what is planned stays planned.
    void stop() override;

protected:
    [[nodiscard]] QStringList linesForPlan(const Plan &plan) const override;
    [[nodiscard]] QStringList linesForResult(const WithdrawalRecord &record) const override;
    // Says how far the run is until the report is there.
    void follow(const QFuture<BatchReport> &run);

private:
    void tellProgress(const BatchProgress &progress);
    void takeReport(const BatchReport &report);

    bool m_wasStopped = false;
};
