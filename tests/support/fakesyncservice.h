#pragma once

#include "payouts/syncservice.h"

#include <QPromise>

// A sync that ends with the report it is given, once it is told to.
class FakeSyncService : public SyncService
{
public:
    SyncReport report;
    bool isWaiting = false; // until it is stopped
    int syncs = 0;

    QFuture<SyncReport> sync() override
    {
        ++syncs;
        m_promise = QPromise<SyncReport>();
        m_promise.start();
        QFuture<SyncReport> future = m_promise.future();
        if (!isWaiting) {
            finish();
        }
        return future;
    }

    void stop() override
    {
        report.isStopped = true;
        finish();
    }

private:
    void finish()
    {
        Q_EMIT progressed(report);
        m_promise.addResult(report);
        m_promise.finish();
    }

    QPromise<SyncReport> m_promise;
};
