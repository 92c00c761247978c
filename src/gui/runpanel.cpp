#include "gui/runpanel.h"

#include "ui_runpanel.h"

#include "core/batchrecords.h"
#include "core/massrefusal.h"
#include "gui/pagecolumn.h"
#include "gui/runwords.h"
#include "models/batchrecipients.h"
#include "words/currencywords.h"

#include <QLocale>

#include <algorithm>

namespace {

bool haveSameStates(const QList<WithdrawalRecord> &left, const QList<WithdrawalRecord> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const WithdrawalRecord &one, const WithdrawalRecord &other) {
                          return one.id == other.id && one.state == other.state;
                      });
}

} // namespace

RunPanel::RunPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RunForm>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setChildrenCollapsible(false);
    m_ui->batchBox->setVisible(false);
    m_ui->everyButton->setVisible(false);
    m_askButton = m_ui->resultBar->addButton(tr("&Ask Plisio now"));
    for (const QString &filter :
         {tr("All recipients"), tr("Paid"), tr("Not paid"), tr("In doubt"), tr("Not sent yet")}) {
        m_ui->filterBox->addItem(filter);
    }
    connectButtons();
}

RunPanel::~RunPanel() = default;

void RunPanel::connectButtons()
{
    const auto endRun = [this](const QString &what, void (RunPanel::*request)()) {
        m_ui->stopButton->setEnabled(false);
        m_ui->pauseButton->setEnabled(false);
        m_ui->titleLabel->setText(what);
        (this->*request)();
    };
    connect(m_ui->stopButton, &QPushButton::clicked, this,
            [endRun] { endRun(tr("Stopping after this one"), &RunPanel::stopRequested); });
    connect(m_ui->pauseButton, &QPushButton::clicked, this,
            [endRun] { endRun(tr("Pausing after this one"), &RunPanel::pauseRequested); });
    connect(m_ui->listButton, &QPushButton::clicked, this, &RunPanel::listRequested);
    connect(m_ui->resultsButton, &QPushButton::clicked, this, &RunPanel::resultsRequested);
    connect(m_ui->againButton, &QPushButton::clicked, this, &RunPanel::againRequested);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &RunPanel::resumeRequested);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &RunPanel::retryRequested);
    connect(m_askButton, &QPushButton::clicked, this, [this] {
        m_askButton->setEnabled(false);
        Q_EMIT askRequested();
    });
    connect(m_ui->batchBox, &QComboBox::activated, this,
            [this](int index) { Q_EMIT batchChosen(m_ui->batchBox->itemData(index).toString()); });
    connect(m_ui->filterBox, &QComboBox::currentIndexChanged, this, &RunPanel::filterRecipients);
    connect(m_ui->table, &BatchTable::withdrawalChosen, this, &RunPanel::filterRecipients);
    connect(m_ui->everyButton, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
}

void RunPanel::setRunning(bool isRunning)
{
    m_ui->progressBar->setVisible(isRunning);
    m_ui->progressLabel->setVisible(isRunning);
    m_ui->stopButton->setVisible(isRunning);
    m_ui->stopButton->setEnabled(isRunning);
    m_ui->pauseButton->setVisible(isRunning);
    m_ui->pauseButton->setEnabled(isRunning);
    m_ui->resultBar->setVisible(!isRunning);
    m_ui->listButton->setVisible(!isRunning);
    m_ui->batchBox->setEnabled(!isRunning);
    m_ui->resultsButton->setVisible(!isRunning);
    m_ui->againButton->setVisible(false);
    m_ui->resumeButton->setVisible(false);
    m_ui->retryButton->setVisible(false);
}

void RunPanel::setRecords(const QList<WithdrawalRecord> &records)
{
    m_ui->table->setRecords(records);
    m_ui->recipientsTable->recipients().setRecords(records);
    filterRecipients();
}

void RunPanel::begin(const Plan &plan)
{
    m_ui->titleLabel->setText(tr("Sending"));
    setRecords(recordsOf(plan));
    m_ui->progressBar->setRange(0, int(plan.withdrawals.size()));
    m_ui->progressBar->setValue(0);
    m_ui->progressLabel->setText(tr("Writing the whole batch to the ledger first."));
    m_sent = Amount();
    m_total = plan.total();
    m_since.start();
    setRunning(true);
}

void RunPanel::showProgress(const BatchProgress &progress)
{
    m_batchId = progress.batchId;
    m_ui->progressBar->setRange(0, int(progress.total));
    m_ui->progressBar->setValue(int(progress.done));
    if (progress.latest) {
        const WithdrawalRecord &latest = *progress.latest;
        if (latest.state == WithdrawalState::Accepted) {
            m_sent += latest.withdrawal.total();
        }
        m_ui->table->setRecord(progress.done - 1, latest);
        if (progress.done <= m_ui->table->records().size()) {
            m_ui->recipientsTable->recipients().setRecord(int(progress.done) - 1, latest);
        }
        m_ui->progressLabel->setText(progressWords({progress.done, progress.total, m_sent, m_total, m_since.elapsed()},
                                                   latest.withdrawal.currency()));
    }
}

void RunPanel::showReport(const BatchReport &report)
{
    m_batchId = report.batchId;
    if (!report.records.isEmpty()) {
        setRecords(report.records);
    }
    showResult(report.error);
}

void RunPanel::showPaused()
{
    m_ui->titleLabel->setText(tr("Paused"));
    m_ui->resultBar->setMessage(Tone::Neutral, tr("The mass payout is paused"),
                                tr("Everything that is left is planned and was certainly not sent."));
    m_ui->resumeButton->setText(tr("&Go on"));
}

void RunPanel::showRest(const QString &batchId, const QList<WithdrawalRecord> &records)
{
    if (m_batchId == batchId && haveSameStates(m_ui->table->records(), records)) {
        return setRecords(records); // a fee or a link may be new
    }
    m_batchId = batchId;
    setRecords(records);
    showResult({});
}

void RunPanel::setBatches(const QList<BatchSummary> &batches)
{
    m_ui->batchBox->clear();
    for (const BatchSummary &batch : batches) {
        m_ui->batchBox->addItem(batchLine(batch), batch.id);
    }
    const int shown = m_ui->batchBox->findData(m_batchId);
    if (shown < 0 && !m_batchId.isEmpty()) {
        m_ui->batchBox->insertItem(0, tr("The batch below"), m_batchId);
    }
    m_ui->batchBox->setCurrentIndex(std::max(shown, 0));
    m_ui->batchBox->setVisible(m_ui->batchBox->count() > 1);
}

QList<WithdrawalRecord> RunPanel::unpaid() const
{
    return unpaidOf(m_ui->table->records());
}

bool RunPanel::wantsSingles() const
{
    const QList<WithdrawalRecord> records = unpaid();
    return std::any_of(records.begin(), records.end(), wasRefusedAsMass);
}

void RunPanel::showResult(const std::optional<PayoutError> &error)
{
    setRunning(false);
    m_ui->titleLabel->setText(tr("Mass payout"));
    const RunResult result = resultOf(m_ui->table->records(), error);
    m_ui->resultBar->setMessage(result.tone, result.title, result.text);
    showButtons();
}

void RunPanel::showButtons()
{
    const QList<WithdrawalRecord> &records = m_ui->table->records();
    const BatchCounts counts = countsOf(records);
    const bool isOpen = counts.planned > 0 || counts.inDoubt > 0;
    m_askButton->setVisible(counts.inDoubt > 0);
    m_askButton->setEnabled(true);
    m_ui->resumeButton->setVisible(counts.planned > 0 && counts.inDoubt == 0);
    m_ui->resumeButton->setText(isAfterTest(records) ? tr("Send the &rest…") : tr("Re&sume…"));
    m_ui->listButton->setText(isOpen || counts.unpaid > 0 ? tr("&Back to the list") : tr("&Another list"));
    m_ui->retryButton->setVisible(!isOpen && counts.unpaid > 0);
    m_ui->resultsButton->setVisible(!records.isEmpty());
    m_ui->againButton->setVisible(!isOpen && counts.unpaid == 0);
    m_ui->retryButton->setText(wantsSingles() ? tr("Pay each recipient &singly…") : tr("Pay what was &refused again…"));
}

void RunPanel::filterRecipients()
{
    const QModelIndexList chosen = m_ui->table->selectionModel()->selectedRows();
    const int withdrawal = chosen.isEmpty() ? BatchRecipients::everyWithdrawal : chosen.first().row();
    BatchRecipients &recipients = m_ui->recipientsTable->recipients();
    recipients.setFilter(BatchRecipients::Filter(m_ui->filterBox->currentIndex()), withdrawal);
    m_ui->everyButton->setVisible(!chosen.isEmpty());
    const QString count = tr("%n recipient(s)", nullptr, recipients.rowCount());
    m_ui->countLabel->setText(chosen.isEmpty() ? count
                                               : tr("%1 of withdrawal %2").arg(count, QString::number(withdrawal + 1)));
}
