#include "gui/batchdialog.h"

#include "ui_batchdialog.h"

#include "gui/pagecolumn.h"
#include "words/currencywords.h"
#include "words/findingwords.h"

#include <QKeyEvent>

namespace {

constexpr int dialogWidth = 680;
constexpr int tallestContent = 500; // so that the dialog fits above a 700 px window

} // namespace

BatchDialog::BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BatchDialog>()), m_plan(std::move(plan))
{
    m_ui->setupUi(this);
    setWindowTitle(titleMark(mode) + windowTitle());
    setWindowModality(Qt::WindowModal);
    m_ui->modeStrip->setMode(mode);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->factsCard->layout()->setContentsMargins(16, 16, 16, 16);
    showPlan(mode);
    m_ui->findingsPanel->setFindings(summed(m_plan.findings()));
    connect(m_ui->findingsPanel, &FindingsPanel::acceptedChanged, this, &BatchDialog::showAllowed);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->sendButton, &HoldOffButton::fired, this, &BatchDialog::confirm);
    m_ui->cancelButton->setFocus();
    showAllowed();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::showPlan(const RunMode &mode)
{
    const Plan &plan = m_plan.plan();
    const Withdrawal &first = plan.withdrawals.first();
    const QString total = amountWithTicker(plan.total(), first.currency());
    m_ui->titleLabel->setText(mode.isPractice ? tr("Send this practice mass payout?") : tr("Send this mass payout?"));
    m_ui->recipientsValue->setText(tr("%1, paid in %2")
                                       .arg(tr("%n recipient(s)", nullptr, int(plan.recipientCount())),
                                            tr("%n withdrawal(s)", nullptr, int(plan.withdrawals.size()))));
    m_ui->chainValue->setText(currencyLabel(first.currency()));
    m_ui->totalValue->setText(tr("%1 plus Plisio’s fees").arg(total));
    m_ui->totalValue->setFont(headingFont(font()));
    m_ui->feeValue->setText(first.feePlan() == FeePlan::Priority
                                ? tr("Priority plan. Plisio sets the fee of each withdrawal when it sends.")
                                : tr("Normal plan. Plisio sets the fee of each withdrawal when it sends."));
    m_ui->table->setPlan(plan);
    m_ui->goesOnBox->setVisible(plan.withdrawals.size() > 1);
    m_ui->sendButton->setText(mode.isPractice ? tr("Send %1 (practice)").arg(total) : tr("Send %1").arg(total));
}

QList<FindingName> BatchDialog::acceptedWarnings() const
{
    return m_ui->findingsPanel->accepted();
}

RefusalRule BatchDialog::refusalRule() const
{
    return m_ui->goesOnBox->isChecked() ? RefusalRule::Continue : RefusalRule::Stop;
}

void BatchDialog::showAllowed()
{
    const bool isComplete = m_ui->findingsPanel->isComplete();
    m_ui->sendButton->setAllowed(isComplete);
    m_ui->reasonLabel->setText(isComplete ? tr("Payouts cannot be taken back.") : tr("Accept each warning to go on."));
}

void BatchDialog::confirm()
{
    Q_EMIT confirmed();
    accept();
}

void BatchDialog::showEvent(QShowEvent *event)
{
    const QLayout *parts = m_ui->content->layout();
    const int wanted =
        parts->hasHeightForWidth() ? parts->totalHeightForWidth(dialogWidth) : parts->totalSizeHint().height();
    m_ui->scrollArea->setMinimumSize(dialogWidth, qMin(wanted, tallestContent));
    adjustSize();
    QDialog::showEvent(event);
}

void BatchDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat()) {
        return; // a key still held from the table answers nothing here
    }
    QDialog::keyPressEvent(event);
}
