#include "payouts/livesyncservice.h"

#include "payouts/operationsync.h"

QFuture<SyncReport> LiveSyncService::sync()
{
    const bool isUnderWay = !m_waiters.empty();
    QFuture<SyncReport> answer = m_waiters.emplace_back().future();
    m_waiters.back().start();
    if (!isUnderWay) {
        m_underWay = new OperationSync(m_tools, this);
        connect(m_underWay, &OperationSync::progressed, this, &SyncService::progressed);
        m_underWay->run().then(this, [this](const SyncReport &report) { takeReport(report); });
    }
    return answer;
}

void LiveSyncService::stop()
{
    if (m_underWay) {
        m_underWay->stop();
    }
}

void LiveSyncService::takeReport(const SyncReport &report)
{
    m_underWay->deleteLater();
    m_underWay = nullptr;
    if (report.added > 0 || report.changed > 0) {
        Q_EMIT historyChanged();
    }
    for (QPromise<SyncReport> &waiter : std::exchange(m_waiters, {})) {
        waiter.addResult(report);
        waiter.finish();
    }
}
