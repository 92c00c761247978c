#include "gui/rundesk.h"

#include "core/batchrecords.h"
#include "gui/addressdifference.h"
#include "gui/questiondialog.h"
#include "gui/restdialog.h"
#include "gui/runpanel.h"
#include "words/batchwords.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/ledgerwords.h"

namespace {

constexpr qint64 freshYes = 10 * 60; // seconds

bool hasMass(const QList<WithdrawalRecord> &records)
{
    return std::any_of(records.begin(), records.end(), [](const WithdrawalRecord &record) {
        return record.withdrawal.type() == WithdrawalType::MassCashOut;
    });
}

} // namespace

RunDesk::RunDesk(const WindowServices &services, RunPanel *panel, QWidget *parent)
    : QObject(parent), m_services(services), m_panel(panel), m_window(parent)
{
    connectPanel();
    connect(&m_services.batches, &BatchService::progressed, m_panel, &RunPanel::showProgress);
    connect(&m_services.payouts, &PayoutService::recordsChanged, this, &RunDesk::showUnfinished);
}

void RunDesk::connectPanel()
{
    connect(m_panel, &RunPanel::stopRequested, &m_services.batches, &BatchService::stop);
    connect(m_panel, &RunPanel::pauseRequested, this, &RunDesk::pause);
    connect(m_panel, &RunPanel::resumeRequested, this, &RunDesk::resume);
    connect(m_panel, &RunPanel::retryRequested, this, &RunDesk::retry);
    connect(m_panel, &RunPanel::batchChosen, this, &RunDesk::showBatch);
    connect(m_panel, &RunPanel::askRequested, this, [this] { m_services.payouts.reconcile(); });
}

bool RunDesk::isFree() const
{
    return !m_isBusy && !m_review && !m_services.payouts.isSending();
}

void RunDesk::review(const BatchDraft &draft, int number, int count)
{
    if (!isFree()) {
        return;
    }
    m_retried.clear();
    const auto planner = [this, draft](const PlanChoice &choice) {
        BatchDraft chosen = draft;
        chosen.feePlan = choice.feePlan;
        chosen.maxRecipients = choice.isSingly ? 1 : draft.maxRecipients;
        chosen.testsFirst = choice.first == FirstPayment::Test;
        return m_services.batches.prepare(chosen);
    };
    const bool maySplit = draft.rows.size() > 1 && draft.maxRecipients > 1;
    ask(planner, {draft.feePlan, false, FirstPayment::Ordinary}, {maySplit, true, number, count});
}

void RunDesk::ask(const PlanReview::Planner &planner, const PlanChoice &choice, const PlanOptions &options)
{
    m_review = new PlanReview(m_services, planner, m_window->window());
    connect(m_review, &PlanReview::confirmed, this, &RunDesk::send);
    connect(m_review, &PlanReview::refused, this, &RunDesk::showRefusal);
    connect(m_review, &PlanReview::ended, this, [this] {
        m_review->deleteLater();
        m_review = nullptr;
    });
    m_review->begin(choice, options);
}

void RunDesk::send(const Confirmed &confirmed, const RunRules &rules)
{
    m_rules = rules;
    if (!m_retried.isEmpty()) {
        return follow(m_services.batches.resume(m_retried, rules.onRefusal, confirmed), confirmed.plan());
    }
    Q_EMIT listConfirmed();
    follow(m_services.batches.send(confirmed, rules), confirmed.plan());
}

void RunDesk::follow(const QFuture<BatchReport> &run, const Plan &plan)
{
    m_isRunning = true;
    m_isPausing = false;
    m_awake.begin(tr("A mass payout is being sent."));
    m_panel->begin(plan);
    Q_EMIT panelWanted();
    QFuture<BatchReport> report = run;
    report.then(this, [this](const BatchReport &made) { takeReport(made); });
}

void RunDesk::takeReport(const BatchReport &report)
{
    m_isRunning = false;
    m_awake.end();
    m_panel->showReport(report);
    m_isPausing = m_isPausing && !report.error && !hasDoubt(report.records) && !plannedOf(report.records).isEmpty();
    if (m_isPausing) {
        m_panel->showPaused();
    } else if (!report.records.isEmpty()) {
        m_notice.show(batchEndTitle(report.records), batchEndWords(report.records));
    }
    if (!report.records.isEmpty() && m_retried.isEmpty()) {
        Q_EMIT listJournalled(report);
    }
}

// A batch that an earlier start left unfinished, or one whose doubt was settled meanwhile.
void RunDesk::showUnfinished()
{
    if (m_services.payouts.isSending() || m_isRunning) {
        return;
    }
    m_services.batches.unfinished().then(this, [this](const Result<QList<BatchSummary>, LedgerError> &batches) {
        if (batches && !m_services.payouts.isSending() && !m_isRunning) {
            takeSummaries(*batches);
        }
    });
}

void RunDesk::takeSummaries(const QList<BatchSummary> &batches)
{
    QList<BatchSummary> open = batches;
    open.removeIf([](const BatchSummary &batch) { return batch.planned + batch.inDoubt == 0; });
    m_panel->setBatches(open);
    const QString shown = m_panel->batchId();
    if (!shown.isEmpty() || !open.isEmpty()) {
        showBatch(shown.isEmpty() ? open.front().id : shown);
    }
}

void RunDesk::showBatch(const QString &id)
{
    m_isPausing = m_isPausing && id == m_panel->batchId();
    m_services.batches.prepareResume(id, {}).then(this, [this, id](const ResumePreparation &preparation) {
        if (preparation.error || m_services.payouts.isSending() || m_isRunning) {
            return;
        }
        const bool isFirst = m_panel->batchId().isEmpty();
        m_panel->showRest(id, preparation.records);
        if (isFirst) {
            Q_EMIT panelWanted();
        }
    });
}

void RunDesk::pause()
{
    m_isPausing = true;
    m_pausedAt = m_services.now();
    m_services.batches.stop();
}

void RunDesk::resume()
{
    if (!isFree()) {
        return;
    }
    m_isBusy = true;
    m_services.batches.prepareResume(m_panel->batchId(), {}).then(this, [this](const ResumePreparation &preparation) {
        m_isBusy = false;
        if (preparation.error) {
            tell(tr("Nothing was sent"), wordsFor(*preparation.error));
        } else {
            askToSendRest(preparation.records);
        }
    });
}

void RunDesk::askToSendRest(const QList<WithdrawalRecord> &records)
{
    const Plan rest = planOf(plannedOf(records));
    if (rest.withdrawals.isEmpty()) {
        return m_panel->showRest(m_panel->batchId(), records);
    }
    const bool isFresh = m_isPausing && m_pausedAt.secsTo(m_services.now()) < freshYes; // said yes to a moment ago
    auto *dialog = new RestDialog(m_services, rest, m_window->window());
    m_isBusy = true;
    connect(dialog, &QDialog::accepted, this, [this, rest] { sendRest(rest); });
    connect(dialog, &QDialog::finished, this, [this] { m_isBusy = false; });
    isFresh ? dialog->openIfNeeded() : dialog->open();
}

void RunDesk::sendRest(const Plan &rest)
{
    m_retried = m_panel->batchId();
    follow(m_services.batches.resume(m_retried, m_rules.onRefusal, {}), rest);
}

// What was refused, or never left, in withdrawals that are linked to the earlier ones.
void RunDesk::retry()
{
    if (!isFree()) {
        return;
    }
    m_retried = m_panel->batchId();
    const auto planner = [this, id = m_retried](const PlanChoice &choice) {
        const Retry retry{choice.isSingly ? Retry::Kind::Singly : Retry::Kind::AsBefore, choice.feePlan};
        return m_services.batches.prepareResume(id, retry).then(
            [](const ResumePreparation &made) { return made.retry.value_or(Preparation{}); });
    };
    const QList<WithdrawalRecord> unpaid = m_panel->unpaid();
    const FeePlan feePlan = unpaid.isEmpty() ? FeePlan::Normal : unpaid.front().withdrawal.feePlan();
    ask(planner, {feePlan, m_panel->wantsSingles(), FirstPayment::Ordinary}, {hasMass(unpaid), false});
}

void RunDesk::showRefusal(const Preparation &preparation)
{
    if (preparation.ledger) {
        tell(tr("The ledger cannot be used, so nothing is sent"), wordsFor(*preparation.ledger));
        return;
    }
    const QList<Finding> &said = preparation.findings;
    for (const FindingStrength strength : {FindingStrength::Error, FindingStrength::Warning}) {
        const auto found = std::find_if(said.begin(), said.end(), [strength](const Finding &finding) {
            return strengthOf(finding.name) == strength;
        });
        if (found != said.end()) {
            return tell(*found);
        }
    }
}

void RunDesk::tell(const Finding &finding)
{
    QuestionDialog *dialog = tell(tr("Nothing was sent"), wordsFor(finding));
    if (const auto *pair = std::get_if<LookAlikePair>(&finding.reason)) {
        auto *difference = new AddressDifference(dialog);
        difference->setPair(*pair);
        dialog->addBelow(difference);
    }
}

QuestionDialog *RunDesk::tell(const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(m_services.mode, m_window->window());
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), QuestionDialog::Answer::Reject);
    dialog->open();
    return dialog;
}
