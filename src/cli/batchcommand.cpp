#include "cli/batchcommand.h"

#include "cli/batchtext.h"
#include "core/batchrecords.h"

namespace {

constexpr qsizetype mostProgressLines = 100;

} // namespace

void BatchCommand::stop()
{
    if (isSending()) {
        m_wasStopped = true;
        services().batches().stop();
    }
    PayoutCommand::stop();
}

QStringList BatchCommand::linesForPlan(const Plan &plan) const
{
    return batchLines(plan);
}

QStringList BatchCommand::linesForResult(const WithdrawalRecord &record) const
{
    return batchResultLines(record);
}

void BatchCommand::follow(const QFuture<BatchReport> &run)
{
    connect(&services().batches(), &BatchService::progressed, this, &BatchCommand::tellProgress);
    after(run, [this](const BatchReport &report) { takeReport(report); });
}

void BatchCommand::tellProgress(const BatchProgress &progress)
{
    const qsizetype step = progress.total / mostProgressLines + 1;
    if (progress.latest && (progress.done % step == 0 || progress.done == progress.total)) {
        output().warn(progressLine(progress));
        output().flush();
    }
}

void BatchCommand::takeReport(const BatchReport &report)
{
    QList<Remark> stopped;
    if (m_wasStopped && !report.error && !plannedOf(report.records).isEmpty()) {
        stopped += remarkFor(StopReason::Interrupted);
    }
    takeOutcome({report.records, report.error, report.isOutcomeStored}, stopped);
}
