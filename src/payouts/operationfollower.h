#pragma once

#include "core/withdrawalrecord.h"
#include "payouts/payouttools.h"

#include <QObject>
#include <QTimer>

// Asks again, with growing pauses, about accepted withdrawals whose operation is still open at Plisio, until each is final or
// a day has passed. Never sends.
class OperationFollower : public QObject
{
    Q_OBJECT

public:
    explicit OperationFollower(const PayoutTools &tools, QObject *parent = nullptr);

    // Follows it if it is accepted and open; otherwise does nothing.
    void follow(const WithdrawalRecord &record);
    // Follows what is still open in the ledger from the last days.
    void followOpen();

Q_SIGNALS:
    void recordChanged();

private:
    struct Followed {
        WithdrawalRecord record;
        QDateTime askAt;
        int pauseSecs = 0;
    };

    void askDue();
    void ask(const Followed &followed);
    void takeAnswer(const Followed &before, const WithdrawalRecord &record);
    void keep(Followed followed);
    void schedule();

    const PayoutTools &m_tools;
    QList<Followed> m_followed;
    QTimer m_timer;
};
