#pragma once

#include "cli/payoutcommand.h"
#include "payouts/batchservice.h"

// What mass and resume share: how a batch is shown, followed, stopped and told of.
class BatchCommand : public PayoutCommand
{
    Q_OBJECT

public:
    // resultFile: where the results of the batch are written to; empty: nowhere.
    BatchCommand(const CommandContext &context, ConsentOptions consent, QString resultFile)
        : PayoutCommand(context, std::move(consent)), m_resultFile(std::move(resultFile))
    {
    }

    // Ctrl-C: the withdrawal under way is finished, what is planned stays planned.
    void stop() override;

protected:
    [[nodiscard]] QStringList linesForPlan(const Plan &plan) const override;
    [[nodiscard]] QStringList linesForResult(const WithdrawalRecord &record) const override;
    [[nodiscard]] bool isMass() const override { return true; }
    // Says how far the run is until the report is there.
    void follow(const QFuture<BatchReport> &run);
    // Writes the result file first, when there is a batch. A file that cannot be written is an error beside the outcome,
    // and status 4 where the status was 0.
    void tellOutcome(const QList<WithdrawalRecord> &records, const QList<Remark> &errors, ExitStatus status) override;
    // next() if the results can be written, or nobody asked for them; else the command ends, before anything was sent.
    // listFile: the list's own path, which no result replaces.
    void checkResultFile(const QString &listFile, const std::function<void()> &next);

private:
    void tellProgress(const BatchProgress &progress);
    void takeReport(const BatchReport &report);
    [[nodiscard]] std::optional<Remark> writeResults(const Result<BatchSource, LedgerError> &source) const;

    QString m_resultFile;
    bool m_wasStopped = false;
};
