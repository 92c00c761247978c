#pragma once

#include "account/account.h"
#include "account/keyholder.h"

#include <QObject>

// Asks for what the shop has of the currency that a page is about, and tells it while the page still is about it.
class BalanceWatch : public QObject
{
    Q_OBJECT

public:
    BalanceWatch(Account &account, KeyHolder &keys, QObject *parent);

    // Asked again when the key changes: a draft restored at start stands there before it is known.
    void ask(const CurrencyId &id);

Q_SIGNALS:
    void known(const Balance &balance);

private:
    Account &m_account;
    KeyHolder &m_keys;
    CurrencyId m_currency;
};
