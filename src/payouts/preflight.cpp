#include "payouts/preflight.h"

#include <QTimer>

namespace {

constexpr qsizetype mostAtOnce = 4;

} // namespace

QFuture<PayoutFigures> Preflight::ask(Account &account, const Plan &plan, const PreflightScope &scope, QObject *owner)
{
    auto *preflight = new Preflight(account, plan, scope, owner);
    QFuture<PayoutFigures> answer = preflight->m_promise.future();
    preflight->start();
    return answer;
}

Preflight::Preflight(Account &account, const Plan &plan, const PreflightScope &scope, QObject *owner)
    : QObject(owner), m_account(account), m_plan(plan), m_scope(scope), m_timer(new QTimer(this))
{
    m_figures.costs.resize(std::min(m_plan.withdrawals.size(), m_scope.mostWithdrawals));
    m_figures.fiat = m_scope.fiat;
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Preflight::finish);
    m_promise.start();
}

void Preflight::start()
{
    const CurrencyId &currency = m_plan.withdrawals.first().currency();
    const std::optional<Currency> known = findCurrency(m_account.currencies(), currency);
    m_timer->start(m_scope.patience);
    ++m_open; // while the questions are put, answers that are there at once end nothing
    askBalance(currency);
    if (known && !known->feeCurrency.isEmpty()) {
        askBalance(known->feeCurrency);
    }
    if (!m_scope.fiat.isEmpty()) {
        askRate();
    }
    for (qsizetype count = 0; count < mostAtOnce; ++count) {
        askCosts();
    }
    close();
}

void Preflight::askRate()
{
    ++m_open;
    m_account.rates(m_scope.fiat).then(this, [this](const Result<FiatRates, AskError> &rates) {
        const CurrencyId &currency = m_plan.withdrawals.first().currency();
        if (rates && rates->unitsPerFiat.contains(currency)) {
            m_figures.unitsPerFiat = rates->unitsPerFiat.value(currency);
        }
        close();
    });
}

void Preflight::askBalance(const CurrencyId &currency)
{
    if (m_balanceErrors.contains(currency)) {
        return;
    }
    m_balanceErrors.insert(currency, std::nullopt);
    ++m_open;
    m_account.balance(currency).then(this, [this, currency](const BalanceAnswer &balance) {
        if (balance) {
            m_figures.balances.insert(currency, balance->amount);
        } else {
            m_balanceErrors[currency] = balance.error();
        }
        close();
    });
}

void Preflight::askCosts()
{
    if (m_next >= m_figures.costs.size()) {
        return;
    }
    const qsizetype index = m_next++;
    ++m_open;
    m_account.cost(m_plan.withdrawals.at(index)).then(this, [this, index](const CostAnswer &answer) {
        takeCost(index, answer);
    });
}

void Preflight::takeCost(qsizetype index, const CostAnswer &answer)
{
    if (answer) {
        m_figures.costs[index] = *answer;
        askBalance(answer->feeCurrency);
        askCosts();
    } else {
        note(answer.error()); // what one is refused, the others are too
    }
    close();
}

void Preflight::note(const AskError &error)
{
    if (!m_figures.error) {
        m_figures.error = error;
    }
}

void Preflight::close()
{
    if (--m_open == 0) {
        finish();
    }
}

void Preflight::finish()
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    // The balance of a coin that turned out to pay no fee is nobody's need.
    const QMap<CurrencyId, Amount> debits = debitsOf(m_plan, m_figures);
    for (auto debit = debits.begin(); debit != debits.end(); ++debit) {
        if (!m_figures.balances.contains(debit.key())) {
            note(m_balanceErrors.value(debit.key()).value_or(AskError{AskFault::Deadline}));
        }
    }
    if (m_open > 0 && !m_figures.costs.value(0)) {
        note(AskError{AskFault::Deadline});
    }
    m_promise.addResult(m_figures);
    m_promise.finish();
    deleteLater();
}
