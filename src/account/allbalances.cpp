#include "account/allbalances.h"

#include <algorithm>

AllBalances::AllBalances(Account &account, Clock now, QObject *parent)
    : QObject(parent), m_account(account), m_now(std::move(now))
{
}

void AllBalances::ask()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    // Without a new list there are the old one and no rates: the balances themselves can still be told.
    m_account.refreshCurrencies().then(this, [this](const auto &) { begin(); });
}

void AllBalances::begin()
{
    QList<Currency> currencies = m_account.currencies();
    std::stable_partition(currencies.begin(), currencies.end(),
                          [](const Currency &currency) { return !currency.isHidden; });
    QList<BalanceStanding> standings;
    for (const Currency &currency : currencies) {
        BalanceStanding standing{currency};
        const auto known = std::find_if(m_standings.begin(), m_standings.end(),
                                        [&](const BalanceStanding &each) { return each.currency.id == currency.id; });
        if (known != m_standings.end()) {
            standing.amount = known->amount;
            standing.heardAt = known->heardAt;
        }
        standings.append(standing);
    }
    m_standings = standings;
    m_next = 0;
    m_failures = 0;
    Q_EMIT changed();
    askMore();
}

void AllBalances::askMore()
{
    while (m_next < m_standings.size() && m_underWay < mostAtOnce) {
        const qsizetype index = m_next++;
        ++m_underWay;
        m_account.balance(m_standings.at(index).currency.id)
            .then(this, [this, index](const Result<Balance, AskError> &answer) { take(index, answer); });
    }
    if (m_underWay == 0 && m_isAsking) {
        m_isAsking = false;
        Q_EMIT finished();
    }
}

void AllBalances::take(qsizetype index, const Result<Balance, AskError> &answer)
{
    --m_underWay;
    BalanceStanding &standing = m_standings[index];
    if (answer) {
        standing.amount = answer->amount;
        standing.heardAt = m_now();
        standing.error.reset();
        m_failures = 0;
    } else {
        standing.error = answer.error();
        ++m_failures;
    }
    Q_EMIT changed();
    if (!answer && (answer.error().fault == AskFault::NoKey || m_failures >= mostFailures)) {
        stop(answer.error());
    }
    askMore();
}

void AllBalances::stop(const AskError &error)
{
    for (; m_next < m_standings.size(); ++m_next) {
        m_standings[m_next].error = error;
    }
}
