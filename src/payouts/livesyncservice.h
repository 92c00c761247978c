#pragma once

#include "payouts/payouttools.h"
#include "payouts/syncservice.h"

#include <QPointer>
#include <QPromise>

#include <vector>

class OperationSync;

// The sync service over the real ledger and network.
class LiveSyncService : public SyncService
{
    Q_OBJECT

public:
    explicit LiveSyncService(PayoutTools tools, QObject *parent = nullptr)
        : SyncService(parent), m_tools(std::move(tools))
    {
    }

    QFuture<SyncReport> sync() override;
    void stop() override;

private:
    void takeReport(const SyncReport &report);

    PayoutTools m_tools;
    QPointer<OperationSync> m_underWay;
    std::vector<QPromise<SyncReport>> m_waiters;
};
