#pragma once

#include "account/account.h"
#include "account/keyholder.h"
#include "core/clock.h"

#include <QObject>
#include <QTimer>

// What Plisio said of one balance, and when.
struct KnownBalance {
    Balance balance;
    QDateTime at; // UTC
};

// What the shop has of the currency that a page is about, and of the coin that pays that currency's network fees. Asks
// again quietly while the page is shown; a question that fails leaves what is known, which grows old.
class BalanceWatch : public QObject
{
    Q_OBJECT

public:
    BalanceWatch(Account &account, KeyHolder &keys, Clock now, QWidget *page);

    // After a short pause, for those who leaf through currencies. Asked again when the key changes: a draft restored at start stands there before it is known.
    void ask(const CurrencyId &id);
    // The currency's first; shorter while a balance is not known.
    [[nodiscard]] const QList<KnownBalance> &balances() const { return m_known; }
    // "Available: 1.5 BTC, 2 minutes ago."; empty while nothing is known.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void known(const Balance &balance);
    // A balance, or how old one is.
    void changed();

private:
    void askNow();
    void askOne(const CurrencyId &id);
    void take(const CurrencyId &id, const Result<Balance, AskError> &answer);
    void tick();

    Account &m_account;
    KeyHolder &m_keys;
    Clock m_now;
    QWidget *m_page;
    CurrencyId m_currency;
    CurrencyId m_feeCoin; // empty when the currency pays its own fees
    QList<KnownBalance> m_known;
    QDateTime m_askedAt;
    QTimer m_timer;
    QTimer m_pause;
};
