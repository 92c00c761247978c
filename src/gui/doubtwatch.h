#pragma once

#include "gui/windowservices.h"

#include <QSet>
#include <QTimer>

// How long a DoubtWatch waits before it asks.
struct DoubtPauses {
    std::chrono::milliseconds listing = std::chrono::seconds(4); // what Plisio has just booked may not be listed yet
    std::chrono::milliseconds first = std::chrono::seconds(15); // doubled after each answer
    std::chrono::milliseconds longest = std::chrono::minutes(15);
};

// Asks Plisio without being told to: when a key comes into use (that also looks after operations that are still open, and
// for what a person declared not sent), when a doubt appears, then after growing pauses until none is left. Never sends.
class DoubtWatch : public QObject
{
    Q_OBJECT

public:
    explicit DoubtWatch(const WindowServices &services, QObject *parent = nullptr, const DoubtPauses &pauses = {});

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
    DoubtPauses m_pauses;
    std::chrono::milliseconds m_pause;
    bool m_isAsking = false;
};
