#include "gui/confirmdialog.h"

#include "ui_confirmdialog.h"

#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"
#include "words/currencywords.h"
#include "words/figurewords.h"
#include "words/plaintext.h"

namespace {

constexpr int dialogWidth = 600;

} // namespace

ConfirmDialog::ConfirmDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent)
    : ConsentDialog(std::move(plan), parent), m_ui(std::make_unique<Ui::ConfirmDialog>())
{
    m_ui->setupUi(this);
    setUp({m_ui->modeStrip, m_ui->titleLabel, m_ui->factsCard, m_ui->scrollArea, m_ui->content, m_ui->findingsPanel,
           m_ui->reasonLabel, m_ui->cancelButton, m_ui->sendButton},
          mode, dialogWidth);
    showPayout(mode);
    showFindings(this->plan().findings(), tr("A payout cannot be taken back."));
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::setName(const QString &name)
{
    if (!name.isEmpty()) {
        auto *label = new ToneLabel(this);
        label->setText(tr("Known as"));
        auto *value = new QLabel(name, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        m_ui->facts->insertRow(1, label, value);
    }
}

void ConfirmDialog::showPayout(const RunMode &mode)
{
    const Withdrawal &withdrawal = plan().plan().withdrawals.first();
    const QString amount = amountWithTicker(withdrawal.total(), withdrawal.currency());
    m_ui->titleLabel->setText(mode.isPractice ? tr("Send this practice payout?") : tr("Send this payout?"));
    m_ui->addressView->setAddress(withdrawal.recipients().first().address);
    m_ui->chainValue->setText(currencyLabel(withdrawal.currency()));
    m_ui->amountValue->setText(amount);
    m_ui->amountValue->setFont(headingFont(font()));
    m_ui->feeValue->setText(planWords());
    m_ui->facts->setRowVisible(m_ui->commissionValue, false);
    m_ui->balanceValue->setText(tr("Asking Plisio…"));
    m_ui->totalValue->setText(tr("%1 plus the network fee").arg(amount));
    m_ui->noteValue->setText(plainText(withdrawal.note(), 1000));
    m_ui->facts->setRowVisible(m_ui->noteValue, !withdrawal.note().isEmpty());
    m_ui->sendButton->setText(mode.isPractice ? tr("Send %1 (practice)").arg(amount) : tr("Send %1").arg(amount));
}

QString ConfirmDialog::planWords() const
{
    return plan().plan().withdrawals.first().feePlan() == FeePlan::Priority
        ? tr("Priority plan. Plisio sets the fee when it sends.")
        : tr("Normal plan. Plisio sets the fee when it sends.");
}

void ConfirmDialog::showFigures(const PayoutFigures &figures)
{
    const Plan &plan = this->plan().plan();
    const Withdrawal &withdrawal = plan.withdrawals.first();
    const std::optional<WithdrawalCost> cost = figures.costs.value(0);
    const Amount commission = cost ? cost->commission.value_or(Amount()) : Amount();
    m_ui->amountValue->setText(amountWithWorth(withdrawal.total(), withdrawal.currency(), figures));
    m_ui->feeValue->setText(QStringLiteral("%1\n%2").arg(feeWords(withdrawal.currency(), figures), planWords()));
    m_ui->facts->setRowVisible(m_ui->commissionValue, !commission.isZero());
    m_ui->commissionValue->setText(amountWithWorth(commission, withdrawal.currency(), figures));
    const QString debits = debitWords(plan, figures);
    m_ui->totalValue->setText(cost && cost->networkFee ? debits : tr("%1 plus the network fee").arg(debits));
    m_ui->balanceValue->setTone(isTooLittle(debitsOf(plan, figures), figures) ? Tone::Danger : Tone::Neutral);
    m_ui->balanceValue->setText(balanceWords(debitsOf(plan, figures), figures));
    fitContent();
}
