#include "gui/planreview.h"

#include "core/planvariant.h"
#include "gui/booknames.h"
#include "words/costwords.h"

PlanReview::PlanReview(const WindowServices &services, Planner planner, QWidget *window)
    : QObject(window),
      m_services(services),
      m_planner(std::move(planner)),
      m_window(window),
      m_names(new BookNames(services, this))
{
}

PlanReview::~PlanReview() = default;

void PlanReview::begin(const PlanChoice &choice, const PlanOptions &options)
{
    m_options = options;
    m_services.settings.all().then(this, [this, choice](const Result<QMap<QString, QString>, LedgerError> &settings) {
        m_guards = GuardSettings::of(settings ? *settings : QMap<QString, QString>());
        plan(choice);
    });
}

void PlanReview::plan(const PlanChoice &choice)
{
    m_choice = choice;
    m_planner(choice).then(this, [this, choice](const Preparation &preparation) { take(choice, preparation); });
}

void PlanReview::take(const PlanChoice &choice, const Preparation &preparation)
{
    if (choice != m_choice) {
        return; // another choice was made meanwhile
    }
    if (!preparation.plan) {
        Q_EMIT refused(preparation);
        if (m_dialog) {
            m_dialog->reject();
        } else {
            Q_EMIT ended();
        }
        return;
    }
    if (m_dialog) {
        m_dialog->setPlan(*preparation.plan); // of the same total
    } else {
        open(*preparation.plan, choice);
    }
    askCosts();
    compareWays();
}

// Once: the payments stay the same, whatever is chosen.
void PlanReview::compareWays()
{
    const Plan &plan = m_dialog->plan().plan();
    if (m_ways || m_choice.isSingly || plan.recipientCount() == plan.withdrawals.size()) {
        return;
    }
    m_ways = std::make_unique<WayCosts>(m_services.account, plan);
    connect(m_ways.get(), &WayCosts::changed, m_dialog, [this] { m_dialog->showWays(m_ways->ways()); });
    m_ways->start();
    m_dialog->showWays(m_ways->ways());
}

void PlanReview::open(const GuardedPlan &plan, const PlanChoice &choice)
{
    m_dialog = new BatchDialog(plan, m_services.mode, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setChoice(choice, m_options);
    m_dialog->setTakesTypedTotal(m_guards.takesTypedTotal(plan.plan(), m_services.account.currencies()));
    m_names->showIn(m_dialog, [this](const NameLookup &names) { m_dialog->setNames(names); });
    connect(m_dialog, &BatchDialog::choiceChanged, this, &PlanReview::plan);
    connect(m_dialog, &BatchDialog::confirmed, this, &PlanReview::confirm);
    connect(m_dialog, &QDialog::finished, this, &PlanReview::ended);
    m_dialog->open();
}

void PlanReview::askCosts()
{
    checkCosts();
    const Plan &plan = m_dialog->plan().plan();
    m_normal = std::make_unique<PlanCosts>(m_services.account, withFeePlan(plan, FeePlan::Normal));
    m_priority = std::make_unique<PlanCosts>(m_services.account, withFeePlan(plan, FeePlan::Priority));
    connect(m_normal.get(), &PlanCosts::answered, this,
            [this](qsizetype withdrawal) { showCosts(FeePlan::Normal, withdrawal); });
    connect(m_priority.get(), &PlanCosts::answered, this,
            [this](qsizetype withdrawal) { showCosts(FeePlan::Priority, withdrawal); });
    m_normal->start();
    m_priority->start();
    m_dialog->showCost(FeePlan::Normal, m_normal->sum());
    m_dialog->showCost(FeePlan::Priority, m_priority->sum());
}

void PlanReview::showCosts(FeePlan feePlan, qsizetype withdrawal)
{
    if (!m_dialog) {
        return;
    }
    const PlanCosts &costs = feePlan == FeePlan::Normal ? *m_normal : *m_priority;
    m_dialog->showCost(feePlan, costs.sum());
    const Withdrawal &first = m_dialog->plan().plan().withdrawals.first();
    if (feePlan == first.feePlan()) {
        const std::optional<WithdrawalCost> cost = costs.at(withdrawal);
        if (cost) {
            m_check->learn(withdrawal, *cost);
        }
        m_dialog->showExpectedFee(withdrawal,
                                  cost ? tr("about %1").arg(costWords(*cost, first.currency())) : tr("not known"));
    }
}

void PlanReview::checkCosts()
{
    const Plan &plan = m_dialog->plan().plan();
    m_check = std::make_unique<CostCheck>(m_services, plan, nullptr);
    connect(m_check.get(), &CostCheck::figuresKnown, m_dialog, &BatchDialog::showFigures);
    m_dialog->setLastCheck([check = m_check.get()] { return check->askAgain(); });
    m_check->begin();
}

void PlanReview::confirm()
{
    const Consent consent{m_services.makeId(), m_services.now(), m_services.person, QStringLiteral("window"),
                          m_dialog->acceptedWarnings()};
    const Result<Confirmed, Finding> made = Confirmed::create(m_dialog->plan(), consent);
    if (!made) {
        Q_EMIT refused({{}, {made.error()}, {}});
        return;
    }
    Q_EMIT confirmed(*made, m_dialog->rules());
}
