#pragma once

#include "gui/windowservices.h"

#include <QSet>
#include <QTimer>

// Asks Plisio without being told to: when a key comes into use (that also looks after operations that are still open, and
// for what a person declared not sent), when a doubt appears, then after growing pauses until none is left. Never sends.
class DoubtWatch : public QObject
{
    Q_OBJECT

public:
    explicit DoubtWatch(const WindowServices &services, QObject *parent = nullptr);

    // Everything in doubt; what is still being sent is not asked about.
    void setRecords(const QList<WithdrawalRecord> &records);
    void ask();

Q_SIGNALS:
    void askingBegan();
    void answered(const ReconcileReport &report);

private:
    void finish(const ReconcileReport &report);

    WindowServices m_services;
    QSet<QString> m_doubts;
    QTimer m_timer;
    std::chrono::seconds m_pause;
    bool m_isAsking = false;
};
