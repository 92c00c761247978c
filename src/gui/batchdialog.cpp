#include "gui/batchdialog.h"

#include "ui_batchdialog.h"

#include "gui/pagecolumn.h"
#include "words/currencywords.h"
#include "words/findingwords.h"

namespace {

constexpr int dialogWidth = 680;

} // namespace

BatchDialog::BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent)
    : ConsentDialog(std::move(plan), parent), m_ui(std::make_unique<Ui::BatchDialog>())
{
    m_ui->setupUi(this);
    setUp({m_ui->modeStrip, m_ui->titleLabel, m_ui->factsCard, m_ui->scrollArea, m_ui->content, m_ui->findingsPanel,
           m_ui->reasonLabel, m_ui->cancelButton, m_ui->sendButton},
          mode, dialogWidth);
    showPlan(mode);
    showFindings(summed(this->plan().findings()), tr("Payouts cannot be taken back."));
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::showPlan(const RunMode &mode)
{
    const Plan &plan = this->plan().plan();
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

void BatchDialog::setBatch(int number, int count)
{
    if (count > 1) {
        m_ui->titleLabel->setText(tr("Batch %1 of %2: %3").arg(number).arg(count).arg(m_ui->titleLabel->text()));
    }
}

RefusalRule BatchDialog::refusalRule() const
{
    return m_ui->goesOnBox->isChecked() ? RefusalRule::Continue : RefusalRule::Stop;
}
