#include "cli/batchcommand.h"

#include "cli/batchtext.h"
#include "core/batchrecords.h"
#include "lists/keptrecords.h"
#include "reports/batchresults.h"
#include "reports/reportfile.h"
#include "words/reportwords.h"

#include <QFileInfo>

namespace {

constexpr qsizetype mostProgressLines = 100;

Remark remarkForResultFile(const QString &message)
{
    return {QStringLiteral("result-file"), message};
}

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

void BatchCommand::checkResultFile(const QString &listFile, const std::function<void()> &next)
{
    if (m_resultFile.isEmpty()) {
        return next();
    }
    const Result<Done, ReportError> possible = checkReportPath(m_resultFile);
    const QFileInfo list(listFile);
    if (!possible) {
        refuse({remarkForResultFile(wordsFor(possible.error()))});
    } else if (list.exists() && list == QFileInfo(m_resultFile)) {
        refuse({remarkForResultFile(tr("The results would replace the list. Give them another name."))});
    } else {
        next();
    }
}

void BatchCommand::tellOutcome(const QList<WithdrawalRecord> &records, const QList<Remark> &errors, ExitStatus status)
{
    const QString batchId = records.isEmpty() ? QString() : records.front().batchId;
    if (m_resultFile.isEmpty() || batchId.isEmpty()) {
        return PayoutCommand::tellOutcome(records, errors, status);
    }
    after(services().lists().batchSource(batchId),
          [this, records, errors, status](const Result<BatchSource, LedgerError> &source) {
              const std::optional<Remark> failure = writeResults(source);
              if (!failure) {
                  return PayoutCommand::tellOutcome(records, errors, status);
              }
              output().warn(failure->message);
              PayoutCommand::tellOutcome(records, errors + QList{*failure},
                                         status == ExitStatus::Done ? ExitStatus::LocalFailure : status);
          });
}

std::optional<Remark> BatchCommand::writeResults(const Result<BatchSource, LedgerError> &source) const
{
    if (!source) {
        return remarkForResultFile(remarkFor(source.error()).message);
    }
    BatchOutcome outcome{seenAt(context().clock(), source->records), source->list, {}, context().options.isPractice};
    if (source->file) {
        outcome.file = tableOf(*source->file);
    }
    const Result<Done, ReportError> written = writeReport(m_resultFile, resultTable(std::move(outcome)));
    return written ? std::nullopt : std::optional(remarkForResultFile(wordsFor(written.error())));
}
