#pragma once

#include "account/keyholder.h"
#include "payouts/operationfollower.h"
#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"
#include "payouts/runorder.h"

#include <QPromise>

#include <vector>

// The payout service over the real ledger and network.
class LivePayoutService : public PayoutService
{
    Q_OBJECT

public:
    explicit LivePayoutService(PayoutTools tools, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Preparation> prepare(const WithdrawalDraft &draft) override;
    QFuture<PayoutReport> send(Confirmed confirmed) override;
    QFuture<ReconcileReport> reconcile() override;
    QFuture<Result<WithdrawalRecord, ResolutionError>> resolve(const QString &id,
                                                               const Resolution &resolution) override;
    [[nodiscard]] bool isSending() const override { return m_isSending; }

    // Steps 4 to 7 for any order: what send() does, and a batch. One at a time; Busy otherwise.
    QFuture<PayoutReport> carryOut(RunOrder order);

private:
    void takeReport(const PayoutReport &report);
    void takeReconciled(const ReconcileReport &report);
    void setSending(bool isSending);

    PayoutTools m_tools;
    OperationFollower m_follower;
    std::vector<QPromise<ReconcileReport>> m_reconcileWaiters;
    bool m_isSending = false;
};
