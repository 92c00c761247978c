#include "gui/balancewatch.h"

BalanceWatch::BalanceWatch(Account &account, KeyHolder &keys, QObject *parent)
    : QObject(parent), m_account(account), m_keys(keys)
{
    connect(&keys, &KeyHolder::keyChanged, this, [this] { ask(m_currency); });
}

void BalanceWatch::ask(const CurrencyId &id)
{
    m_currency = id;
    if (id.isEmpty() || m_keys.source() == KeySource::None) {
        return;
    }
    m_account.balance(id).then(this, [this, id](const Result<Balance, AskError> &balance) {
        if (balance && m_currency == id) {
            Q_EMIT known({id, balance->amount});
        }
    });
}
