#include "gui/batchdialog.h"

#include "ui_batchdialog.h"

#include "gui/pagecolumn.h"
#include "words/costwords.h"
#include "words/currencywords.h"
#include "words/figurewords.h"
#include "words/findingwords.h"

namespace {

constexpr int dialogWidth = 760;

} // namespace

BatchDialog::BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent)
    : ConsentDialog(std::move(plan), parent), m_ui(std::make_unique<Ui::BatchDialog>()), m_mode(mode)
{
    m_ui->setupUi(this);
    setUp({m_ui->modeStrip, m_ui->titleLabel, m_ui->factsCard, m_ui->scrollArea, m_ui->content, m_ui->findingsPanel,
           m_ui->reasonLabel, m_ui->cancelButton, m_ui->sendButton},
          mode, dialogWidth);
    m_ui->massBar->setMessage(Tone::Warning, tr("Plisio pays this currency to one recipient at a time"),
                              tr("It would refuse a withdrawal with several recipients. Pay each recipient singly."));
    m_ui->massBar->setVisible(false);
    m_ui->facts->setRowVisible(m_ui->waysView, false);
    m_ui->totalValue->setFont(headingFont(font()));
    connectChoices();
    setChoice({this->plan().plan().withdrawals.first().feePlan(), false, FirstPayment::Ordinary}, {});
    showPlan();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::connectChoices()
{
    connect(m_ui->normalButton, &QRadioButton::clicked, this, &BatchDialog::changeChoice);
    connect(m_ui->priorityButton, &QRadioButton::clicked, this, &BatchDialog::changeChoice);
    connect(m_ui->singlyBox, &QCheckBox::clicked, this, &BatchDialog::changeChoice);
    connect(m_ui->testBox, &QCheckBox::clicked, this, &BatchDialog::changeChoice);
}

void BatchDialog::setChoice(const PlanChoice &choice, const PlanOptions &options)
{
    m_options = options;
    showTitle();
    m_ui->normalButton->setChecked(choice.feePlan == FeePlan::Normal);
    m_ui->priorityButton->setChecked(choice.feePlan == FeePlan::Priority);
    m_ui->singlyBox->setChecked(choice.isSingly);
    m_ui->testBox->setChecked(choice.first == FirstPayment::Test);
    m_ui->singlyBox->setVisible(options.maySplit);
    m_ui->testBox->setVisible(options.mayTest && plan().plan().recipientCount() > 1);
}

PlanChoice BatchDialog::choice() const
{
    return {m_ui->priorityButton->isChecked() ? FeePlan::Priority : FeePlan::Normal, m_ui->singlyBox->isChecked(),
            m_ui->testBox->isChecked() ? FirstPayment::Test : FirstPayment::Ordinary};
}

void BatchDialog::changeChoice()
{
    holdBack(tr("Planning again…"));
    Q_EMIT choiceChanged(choice());
}

void BatchDialog::setPlan(GuardedPlan plan)
{
    replacePlan(std::move(plan));
    m_cost.reset();
    m_figures.costs.clear();
    m_ui->normalCost->clear();
    m_ui->priorityCost->clear();
    showPlan();
}

void BatchDialog::showPlan()
{
    const Plan &plan = this->plan().plan();
    const Withdrawal &first = plan.withdrawals.first();
    const QString total = amountWithTicker(plan.total(), first.currency());
    showTitle();
    m_ui->recipientsValue->setText(tr("%1, paid in %2")
                                       .arg(tr("%n recipient(s)", nullptr, int(plan.recipientCount())),
                                            tr("%n withdrawal(s)", nullptr, int(plan.withdrawals.size()))));
    m_ui->chainValue->setText(currencyLabel(first.currency()));
    m_ui->recipients->setPlan(plan);
    m_ui->table->setPlan(plan);
    m_ui->table->setVisible(plan.withdrawals.size() > 1);
    m_ui->findingsPanel->setTypedTotal(m_takesTypedTotal ? std::optional(TypedTotal{plan.total(), total})
                                                         : std::nullopt);
    m_ui->goesOnBox->setVisible(plan.withdrawals.size() > 1);
    const bool isTest = m_ui->testBox->isChecked() && m_options.mayTest;
    const QString sent = isTest ? amountWithTicker(first.total(), first.currency()) : total;
    m_ui->sendButton->setText(m_mode.isPractice ? tr("Send %1 (practice)").arg(sent) : tr("Send %1").arg(sent));
    showTotals();
    showFindings(summed(this->plan().findings()),
                 isTest ? tr("Only the first recipient is paid now. The rest waits until you send it.")
                        : tr("Payouts cannot be taken back."));
}

void BatchDialog::setTakesTypedTotal(bool takes)
{
    m_takesTypedTotal = takes;
    showPlan();
}

void BatchDialog::setNames(const NameLookup &names)
{
    m_ui->recipients->setNames(names);
}

void BatchDialog::showTitle()
{
    const QString question = m_mode.isPractice ? tr("Send this practice mass payout?") : tr("Send this mass payout?");
    m_ui->titleLabel->setText(m_options.count > 1
                                  ? tr("Batch %1 of %2: %3").arg(m_options.number).arg(m_options.count).arg(question)
                                  : question);
}

void BatchDialog::showCost(FeePlan feePlan, const CostSum &sum)
{
    const Withdrawal &first = plan().plan().withdrawals.first();
    (feePlan == FeePlan::Normal ? m_ui->normalCost : m_ui->priorityCost)->setText(costWords(sum, first.currency()));
    if (feePlan == first.feePlan()) {
        m_cost = sum;
        m_ui->massBar->setVisible(sum.refusesMass && m_options.maySplit && !m_ui->singlyBox->isChecked());
        showTotals();
    }
}

void BatchDialog::showExpectedFee(qsizetype withdrawal, const QString &text)
{
    m_ui->table->setExpectedFee(withdrawal, text);
}

void BatchDialog::showWays(const QList<WaysView::Way> &ways)
{
    m_ui->facts->setRowVisible(m_ui->waysView, !ways.isEmpty());
    m_ui->waysView->showWays(ways, plan().plan().withdrawals.first().currency());
    fitContent();
}

void BatchDialog::showFigures(const PayoutFigures &figures)
{
    m_figures = figures;
    showTotals();
}

// The costs of all withdrawals come one by one; the figures of the last check know the balances, and the costs of some.
void BatchDialog::showTotals()
{
    const Plan &plan = this->plan().plan();
    const CurrencyId &currency = plan.withdrawals.first().currency();
    QMap<CurrencyId, Amount> debits = m_cost ? m_cost->networkFees : QMap<CurrencyId, Amount>();
    debits[currency] += plan.total() + (m_cost ? m_cost->commission : Amount());
    const QString known = severalAmounts(debits, currency, m_figures);
    m_ui->debitValue->setText(m_cost && m_cost->isWhole() ? known
                                                          : tr("%1 and the fees that are not known yet").arg(known));
    m_ui->totalValue->setText(amountWithWorth(plan.total(), currency, m_figures));
    m_ui->balanceValue->setTone(isTooLittle(debits, m_figures) ? Tone::Danger : Tone::Neutral);
    m_ui->balanceValue->setText(balanceWords(debits, m_figures));
}

RunRules BatchDialog::rules() const
{
    return {m_ui->goesOnBox->isChecked() ? RefusalRule::Continue : RefusalRule::Stop, choice().first};
}
