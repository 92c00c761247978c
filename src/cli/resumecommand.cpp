#include "cli/resumecommand.h"

#include "cli/batchtext.h"
#include "core/batchrecords.h"

namespace {

// What would go out: the planned withdrawals of the batch, then those of the retry.
Plan restOf(const ResumePreparation &preparation)
{
    Plan rest = planOf(plannedOf(preparation.records));
    if (preparation.retry && preparation.retry->plan) {
        rest.withdrawals += preparation.retry->plan->plan().withdrawals;
    }
    return rest;
}

} // namespace

void ResumeCommand::start()
{
    checkResultFile({}, [this] { openWithKey(CommandServices::Need::Payout, [this] { findBatch(); }); });
}

void ResumeCommand::findBatch()
{
    if (!m_batchId.isEmpty()) {
        return prepare();
    }
    after(services().batches().unfinished(),
          [this](const Result<QList<BatchSummary>, LedgerError> &found) { choose(found); });
}

void ResumeCommand::choose(const Result<QList<BatchSummary>, LedgerError> &found)
{
    if (!found) {
        return refuse({remarkFor(found.error())});
    }
    QList<BatchSummary> batches = *found;
    batches.removeIf([this](const BatchSummary &batch) {
        return batch.planned + batch.inDoubt == 0 && !(m_retries && batch.unpaid > 0);
    });
    if (batches.size() == 1) {
        m_batchId = batches.front().id;
        return prepare();
    }
    QList<Remark> errors;
    for (const BatchSummary &batch : std::as_const(batches)) {
        errors += Remark{QStringLiteral("several-batches"),
                         tr("Say which batch to resume. One is %1.").arg(summaryLine(batch))};
    }
    refuse(batches.isEmpty() ? QList{Remark{QStringLiteral("no-such-batch"), tr("There is no unfinished batch.")}}
                             : errors);
}

void ResumeCommand::prepare()
{
    const Retry retry{m_retries ? Retry::Kind::AsBefore : Retry::Kind::None};
    after(services().batches().prepareResume(m_batchId, retry),
          [this](const ResumePreparation &preparation) { takeResume(preparation); });
}

void ResumeCommand::takeResume(const ResumePreparation &preparation)
{
    if (preparation.error) {
        return refuse({remarkFor(*preparation.error)});
    }
    const Plan rest = restOf(preparation);
    const bool isInDoubt = statusOf(preparation.records) == ExitStatus::InDoubt;
    const Preparation retry = preparation.retry.value_or(Preparation{});
    const QList<Remark> errors = errorsOf(retry);
    if (isInDoubt || (rest.withdrawals.isEmpty() && errors.isEmpty())) {
        return tellOutcome(preparation.records, {}, statusOf(preparation.records));
    }
    sortFindings(retry.findings);
    if (!errors.isEmpty()) {
        return refuse(errors);
    }
    const auto goOn = [this, rest, plan = retry.plan] {
        show(batchLines(rest));
        ask(plan);
    };
    retry.plan ? weigh(rest, goOn) : goOn(); // what is planned was confirmed before
}

void ResumeCommand::carryOut(std::optional<Confirmed> confirmed)
{
    follow(services().batches().resume(m_batchId, RefusalRule::Stop, std::move(confirmed)));
}
