#include "gui/runpanel.h"

#include "ui_runpanel.h"

#include "core/batchrecords.h"
#include "gui/pagecolumn.h"
#include "words/errorwords.h"

namespace {

// How many withdrawals of a batch stand where.
struct Counts {
    qsizetype accepted = 0;
    qsizetype planned = 0;
    qsizetype inDoubt = 0;
    qsizetype unpaid = 0; // and not replaced
    qsizetype failed = 0;
};

Counts count(const QList<WithdrawalRecord> &records)
{
    Counts counts;
    counts.unpaid = unpaidOf(records).size();
    for (const WithdrawalRecord &record : records) {
        switch (record.state) {
        case WithdrawalState::Accepted:
            ++counts.accepted;
            break;
        case WithdrawalState::Planned:
            ++counts.planned;
            break;
        case WithdrawalState::Sending:
        case WithdrawalState::Unknown:
            ++counts.inDoubt;
            break;
        case WithdrawalState::Rejected:
        case WithdrawalState::Unsent:
            break;
        case WithdrawalState::Failed:
        case WithdrawalState::DeclaredNotSent:
            ++counts.failed;
            break;
        }
    }
    return counts;
}

} // namespace

RunPanel::RunPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RunForm>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(titleFont(font()));
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        m_ui->stopButton->setEnabled(false);
        Q_EMIT stopRequested();
    });
    connect(m_ui->listButton, &QPushButton::clicked, this, &RunPanel::listRequested);
    connect(m_ui->resultsButton, &QPushButton::clicked, this, &RunPanel::resultsRequested);
    connect(m_ui->againButton, &QPushButton::clicked, this, &RunPanel::againRequested);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(false); });
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(true); });
}

RunPanel::~RunPanel() = default;

void RunPanel::setRunning(bool isRunning)
{
    m_ui->progressBar->setVisible(isRunning);
    m_ui->progressLabel->setVisible(isRunning);
    m_ui->stopButton->setVisible(isRunning);
    m_ui->stopButton->setEnabled(isRunning);
    m_ui->resultBar->setVisible(!isRunning);
    m_ui->listButton->setVisible(!isRunning);
    m_ui->resultsButton->setVisible(!isRunning);
    m_ui->againButton->setVisible(false);
    m_ui->resumeButton->setVisible(false);
    m_ui->retryButton->setVisible(false);
}

void RunPanel::begin(const Plan &plan)
{
    m_ui->titleLabel->setText(tr("Sending"));
    m_ui->table->setPlan(plan);
    m_ui->progressBar->setRange(0, int(plan.withdrawals.size()));
    m_ui->progressBar->setValue(0);
    m_ui->progressLabel->setText(tr("Writing the whole batch to the ledger first."));
    m_since.start();
    setRunning(true);
}

QString RunPanel::progressText(const BatchProgress &progress) const
{
    const QString done = tr("%1 of %2 withdrawals").arg(progress.done).arg(progress.total);
    if (progress.done == 0) {
        return done;
    }
    const qint64 left = m_since.elapsed() / progress.done * (progress.total - progress.done) / 1000;
    if (left < 60) {
        return tr("%1, less than a minute left").arg(done);
    }
    return tr("%1, about %n minute(s) left", nullptr, int(left / 60 + 1)).arg(done);
}

void RunPanel::showProgress(const BatchProgress &progress)
{
    m_batchId = progress.batchId;
    m_ui->progressBar->setRange(0, int(progress.total));
    m_ui->progressBar->setValue(int(progress.done));
    m_ui->progressLabel->setText(progressText(progress));
    if (progress.latest) {
        m_ui->table->setRecord(progress.done - 1, *progress.latest);
    }
}

void RunPanel::showReport(const BatchReport &report)
{
    m_batchId = report.batchId;
    if (!report.records.isEmpty()) {
        m_ui->table->setRecords(report.records);
    }
    showResult(m_ui->table->records(), report.error);
}

void RunPanel::showRest(const QString &batchId, const QList<WithdrawalRecord> &records)
{
    m_batchId = batchId;
    m_ui->table->setRecords(records);
    showResult(records, {});
}

void RunPanel::showResult(const QList<WithdrawalRecord> &records, const std::optional<PayoutError> &error)
{
    const Counts counts = count(records);
    setRunning(false);
    m_ui->titleLabel->setText(tr("Mass payout"));
    const QString reason = error ? wordsFor(*error) + u' ' : QString();
    if (counts.inDoubt > 0) {
        m_ui->resultBar->setMessage(
            Tone::Doubt, tr("A withdrawal is in doubt, so the batch stopped"),
            reason
                + tr("Nothing more of it is sent until Plisio’s list tells what became of it. %n withdrawal(s) are "
                     "still to be sent.",
                     nullptr, int(counts.planned)));
    } else if (counts.planned > 0) {
        m_ui->resultBar->setMessage(
            Tone::Warning, tr("The batch is not finished"),
            reason + tr("%n withdrawal(s) are planned and were certainly not sent.", nullptr, int(counts.planned)));
    } else if (counts.unpaid + counts.failed > 0) {
        m_ui->resultBar->setMessage(Tone::Danger, tr("Not everything was paid"),
                                    reason
                                        + tr("%n withdrawal(s) were refused, failed or never left.", nullptr,
                                             int(counts.unpaid + counts.failed)));
    } else {
        m_ui->resultBar->setMessage(Tone::Success, tr("Everything was sent"),
                                    tr("Plisio accepted %n withdrawal(s), each once.", nullptr, int(counts.accepted)));
    }
    m_ui->resumeButton->setVisible(counts.planned > 0 && counts.inDoubt == 0);
    m_ui->resultsButton->setVisible(!records.isEmpty());
    const bool isDone = counts.planned + counts.inDoubt + counts.unpaid == 0;
    m_ui->againButton->setVisible(isDone);
    m_ui->listButton->setText(isDone ? tr("&Another list") : tr("&Back to the list"));
    m_ui->retryButton->setVisible(counts.planned == 0 && counts.unpaid > 0 && counts.inDoubt == 0);
}
