#pragma once

#include "core/clock.h"
#include "core/keyhealth.h"
#include "plisio/readchannel.h"

#include <QObject>

// Finds out whether Plisio takes a key, with two harmless questions: a balance, and, if that came, the fee plans, whose
// refusal can say that withdrawals are switched off. What Plisio tells only of a real withdrawal stays unknown.
class KeyExam : public QObject
{
    Q_OBJECT

public:
    KeyExam(const ApiConnection &connection, Clock now, QObject *parent = nullptr);

    // One at a time.
    QFuture<KeyHealthReport> ask(const Secret &key);

private:
    [[nodiscard]] QFuture<KeyHealthReport> askAboutWithdrawals(const Secret &key, const KeyHealthReport &soFar);

    ReadChannel m_channel;
    Clock m_now;
};
