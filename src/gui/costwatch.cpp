#include "gui/costwatch.h"

#include "core/planvariant.h"
#include "words/agewords.h"
#include "words/currencywords.h"
#include "words/figurewords.h"

#include <QWidget>

namespace {

constexpr qint64 mostAge = 60; // seconds, before something is asked again
constexpr qint64 staleAge = 10 * 60;

} // namespace

CostWatch::CostWatch(const WindowServices &services, QWidget *page)
    : QObject(page), m_services(services), m_page(page), m_balances(services.account, services.keys, services.now, page)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(500));
    connect(&m_pause, &QTimer::timeout, this, &CostWatch::askAll);
    connect(&m_balances, &BalanceWatch::changed, this, &CostWatch::tick);
    connect(&services.keys, &KeyHolder::keyChanged, this, &CostWatch::askPlans);
}

void CostWatch::setPayout(const CurrencyId &currency, const std::optional<Withdrawal> &withdrawal)
{
    m_withdrawal = withdrawal;
    ++m_turn;
    m_costs.clear();
    if (currency != m_currency) {
        m_currency = currency;
        m_plans = {};
        m_balances.ask(currency);
    }
    m_pause.start();
    Q_EMIT changed();
}

void CostWatch::renew()
{
    loadCostSettings(m_services.settings).then(this, [this](const CostSettings &settings) {
        if (settings.fiat != m_settings.fiat) {
            m_rates.reset();
        }
        m_settings = settings;
        askRates();
        Q_EMIT changed();
    });
}

void CostWatch::askAll()
{
    askCosts();
    if (!m_plans.normal && !m_plans.priority) {
        askPlans();
    }
    if (!m_rates) {
        askRates();
    }
}

void CostWatch::askRates()
{
    if (m_currency.isEmpty()) {
        return;
    }
    m_services.account.rates(m_settings.fiat).then(this, [this](const Result<FiatRates, AskError> &rates) {
        if (rates && rates->fiat == m_settings.fiat) {
            m_rates = *rates;
            m_ratesAt = m_services.now();
            Q_EMIT changed();
        }
    });
}

void CostWatch::askPlans()
{
    if (m_currency.isEmpty() || m_services.keys.source() == KeySource::None) {
        return;
    }
    m_services.account.feePlans(m_currency)
        .then(this, [this, currency = m_currency](const Result<FeePlanPrices, AskError> &plans) {
            if (plans && currency == m_currency) {
                m_plans = *plans;
                Q_EMIT changed();
            }
        });
}

void CostWatch::askCosts()
{
    m_costsAt = m_services.now();
    if (m_withdrawal && m_services.keys.source() != KeySource::None) {
        askCost(FeePlan::Normal);
        askCost(FeePlan::Priority);
    }
}

void CostWatch::askCost(FeePlan plan)
{
    const Withdrawal asked = withFeePlan(Plan{{*m_withdrawal}}, plan).withdrawals.first();
    m_services.account.cost(asked).then(this, [this, plan, turn = m_turn](const CostAnswer &cost) {
        if (turn == m_turn) {
            m_costs.insert(plan, cost);
            Q_EMIT changed();
        }
    });
}

// The balances' clock serves all that is asked again.
void CostWatch::tick()
{
    const QDateTime now = m_services.now();
    if (m_page->isVisible() && m_costsAt.isValid() && m_costsAt.secsTo(now) >= mostAge) {
        askCosts();
        askPlans();
        askRates();
    }
    Q_EMIT changed();
}

PayoutFigures CostWatch::figures(FeePlan plan) const
{
    PayoutFigures figures;
    figures.fiat = m_settings.fiat;
    if (m_rates && m_rates->unitsPerFiat.contains(m_currency)) {
        figures.unitsPerFiat = m_rates->unitsPerFiat.value(m_currency);
    }
    for (const KnownBalance &known : m_balances.balances()) {
        figures.balances.insert(known.balance.currency, known.balance.amount);
    }
    const Currency currency = findCurrency(m_services.account.currencies(), m_currency).value_or(Currency());
    const std::optional<FeePlanPrice> price = plan == FeePlan::Normal ? m_plans.normal : m_plans.priority;
    const auto cost = m_costs.find(plan);
    if (cost != m_costs.end() && *cost) {
        figures.costs = {**cost};
        if (price && !figures.costs.first()->confirmationTarget) {
            figures.costs.first()->confirmationTarget = price->confirmationTarget;
        }
    } else if (cost != m_costs.end()) {
        figures.error = cost->error();
    } else if (price && price->value && currency.feeCurrency.isEmpty()) {
        figures.costs = {WithdrawalCost{price->value, {}, m_currency, price->confirmationTarget}};
    }
    return figures;
}

QString CostWatch::rateWords() const
{
    const PayoutFigures known = figures(FeePlan::Normal);
    const QString worth = worthWords(*Amount::parse(u"1"), known);
    if (worth.isEmpty()) {
        return {};
    }
    const QDateTime now = m_services.now();
    const QString words = tr("1 %1 = %2 by Plisio, %3.").arg(tickerOf(m_currency), worth, ageWords(m_ratesAt, now));
    return m_ratesAt.secsTo(now) < staleAge ? words : tr("%1 This rate is out of date.").arg(words);
}
