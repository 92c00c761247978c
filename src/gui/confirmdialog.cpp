#include "gui/confirmdialog.h"

#include "ui_confirmdialog.h"

#include "gui/pagecolumn.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <QKeyEvent>

namespace {

constexpr int dialogWidth = 600;
constexpr int tallestContent = 500; // so that the dialog fits above a 700 px window

} // namespace

ConfirmDialog::ConfirmDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConfirmDialog>()), m_plan(std::move(plan))
{
    m_ui->setupUi(this);
    setWindowTitle(titleMark(mode) + windowTitle());
    setWindowModality(Qt::WindowModal);
    m_ui->modeStrip->setMode(mode);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->factsCard->layout()->setContentsMargins(16, 16, 16, 16);
    showPayout(mode);
    m_ui->findingsPanel->setFindings(m_plan.findings());
    connect(m_ui->findingsPanel, &FindingsPanel::acceptedChanged, this, &ConfirmDialog::showAllowed);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->sendButton, &HoldOffButton::fired, this, &ConfirmDialog::confirm);
    m_ui->cancelButton->setFocus();
    showAllowed();
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::showPayout(const RunMode &mode)
{
    const Withdrawal &withdrawal = m_plan.plan().withdrawals.first();
    const QString amount = amountWithTicker(withdrawal.total(), withdrawal.currency());
    m_ui->titleLabel->setText(mode.isPractice ? tr("Send this practice payout?") : tr("Send this payout?"));
    m_ui->addressView->setAddress(withdrawal.recipients().first().address);
    m_ui->chainValue->setText(currencyLabel(withdrawal.currency()));
    m_ui->amountValue->setText(amount);
    m_ui->amountValue->setFont(headingFont(font()));
    m_ui->feeValue->setText(withdrawal.feePlan() == FeePlan::Priority
                                ? tr("Priority plan. Plisio sets the fee when it sends.")
                                : tr("Normal plan. Plisio sets the fee when it sends."));
    m_ui->totalValue->setText(tr("%1 plus the network fee").arg(amount));
    m_ui->noteValue->setText(plainText(withdrawal.note(), 1000));
    m_ui->facts->setRowVisible(m_ui->noteValue, !withdrawal.note().isEmpty());
    m_ui->sendButton->setText(mode.isPractice ? tr("Send %1 (practice)").arg(amount) : tr("Send %1").arg(amount));
}

QList<FindingName> ConfirmDialog::acceptedWarnings() const
{
    return m_ui->findingsPanel->accepted();
}

void ConfirmDialog::showAllowed()
{
    const bool isComplete = m_ui->findingsPanel->isComplete();
    m_ui->sendButton->setAllowed(isComplete);
    m_ui->reasonLabel->setText(isComplete ? tr("A payout cannot be taken back.") : tr("Accept each warning to go on."));
}

void ConfirmDialog::confirm()
{
    Q_EMIT confirmed();
    accept();
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    const QLayout *parts = m_ui->content->layout();
    const int wanted =
        parts->hasHeightForWidth() ? parts->totalHeightForWidth(dialogWidth) : parts->totalSizeHint().height();
    m_ui->scrollArea->setMinimumSize(dialogWidth, qMin(wanted, tallestContent));
    adjustSize();
    QDialog::showEvent(event);
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat()) {
        return; // a key still held from the form answers nothing here
    }
    QDialog::keyPressEvent(event);
}
