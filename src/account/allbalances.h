#pragma once

#include "account/account.h"
#include "core/balancestanding.h"
#include "core/clock.h"

// What the shop has of every currency that Plisio offers. Plisio tells one balance a question, so they are asked a few at
// a time, what is used most first. It stops after a few failures in a row: what was not asked then shares the last one's
// error. Known amounts stay until newer ones come.
class AllBalances : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostAtOnce = 3;
    static constexpr int mostFailures = 3;

    // The account must outlive it.
    AllBalances(Account &account, Clock now, QObject *parent = nullptr);

    // Asks for the list with its rates, then for each balance. Does nothing while it is asking.
    void ask();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] const QList<BalanceStanding> &standings() const { return m_standings; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void begin();
    void askMore();
    void take(qsizetype index, const Result<Balance, AskError> &answer);
    void stop(const AskError &error);

    Account &m_account;
    Clock m_now;
    QList<BalanceStanding> m_standings;
    qsizetype m_next = 0;
    qsizetype m_underWay = 0;
    int m_failures = 0; // in a row
    bool m_isAsking = false;
};
