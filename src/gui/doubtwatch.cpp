#include "gui/doubtwatch.h"

#include <algorithm>

DoubtWatch::DoubtWatch(const WindowServices &services, QObject *parent, const DoubtPauses &pauses)
    : QObject(parent), m_services(services), m_pauses(pauses), m_pause(pauses.first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DoubtWatch::ask);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, &DoubtWatch::ask);
}

void DoubtWatch::setRecords(const QList<WithdrawalRecord> &records)
{
    QSet<QString> doubts;
    for (const WithdrawalRecord &record : records) {
        if (!record.isUnderWay) {
            doubts.insert(record.id);
        }
    }
    const bool isNews = !m_doubts.contains(doubts);
    m_doubts = doubts;
    if (m_doubts.isEmpty()) {
        m_timer.stop();
    } else if (isNews) {
        m_pause = m_pauses.first;
        m_timer.start(m_pauses.listing);
    }
}

void DoubtWatch::ask()
{
    if (m_isAsking || m_services.keys.source() == KeySource::None) {
        return;
    }
    m_isAsking = true;
    Q_EMIT askingBegan();
    m_services.payouts.reconcile().then(this, [this](const ReconcileReport &report) { finish(report); });
}

void DoubtWatch::finish(const ReconcileReport &report)
{
    m_isAsking = false;
    if (!m_doubts.isEmpty()) {
        m_timer.start(m_pause);
        m_pause = std::min(m_pause * 2, m_pauses.longest);
    }
    Q_EMIT answered(report);
}
