#pragma once

#include "account/keyholder.h"
#include "payouts/batchservice.h"
#include "payouts/listpast.h"
#include "payouts/livepayoutservice.h"
#include "records/earlierwithdrawals.h"

// The batch service over the real ledger and network. Shares the one sender with the payout service, which outlives it.
class LiveBatchService : public BatchService
{
    Q_OBJECT

public:
    LiveBatchService(PayoutTools tools, LivePayoutService &payouts, QObject *parent = nullptr);

    [[nodiscard]] std::function<CheckedBatch(const BatchDraft &)> checker() const override;
    [[nodiscard]] QFuture<Preparation> prepare(const BatchDraft &draft) override;
    QFuture<BatchReport> send(Confirmed confirmed, RunRules rules) override;
    [[nodiscard]] QFuture<ResumePreparation> prepareResume(const QString &batchId, const Retry &retry) override;
    QFuture<BatchReport> resume(const QString &batchId, RefusalRule onRefusal, std::optional<Confirmed> retry) override;
    [[nodiscard]] QFuture<Result<QList<BatchSummary>, LedgerError>> unfinished() override;
    void stop() override { m_isStopping = true; }

private:
    using Rows = Result<QList<WithdrawalRecord>, LedgerError>;

    [[nodiscard]] QFuture<Preparation> prepareAfter(const ListPast &past, BatchDraft draft) const;
    [[nodiscard]] QFuture<ResumePreparation> withRetry(ResumePreparation made, const Retry &wanted);
    [[nodiscard]] QFuture<ResumePreparation> withRetryOf(ResumePreparation made, const Retry &wanted,
                                                         const EarlierWithdrawals::Found &withdrawals);
    QFuture<BatchReport> carryOut(RunOrder order);
    QFuture<BatchReport> sendAgain(const RunOrder &order, const QStringList &replaced);
    QFuture<BatchReport> resumeRows(const QList<WithdrawalRecord> &rows, const RunOrder &order);
    using Journalled = Result<QList<WithdrawalRecord>, PayoutError>;
    [[nodiscard]] QFuture<Journalled> journalRetry(const ActiveKey &key, const RunOrder &order);
    [[nodiscard]] QFuture<Journalled> readJournalled(const QString &batchId);
    QFuture<BatchReport> journalAndScan(const ActiveKey &key, RunOrder order, const QDateTime &since);
    QFuture<BatchReport> scan(const ActiveKey &key, const QList<WithdrawalRecord> &planned, const RunOrder &order);
    QFuture<BatchReport> sendScanned(const RunOrder &order);
    QFuture<BatchReport> sendUnheld(const RunOrder &order, const QList<WithdrawalRecord> &rows);
    QFuture<BatchReport> report(const QString &batchId, const PayoutReport &payout);
    bool takeOutcome(const WithdrawalRecord &record);

    PayoutTools m_tools;
    LivePayoutService &m_payouts;
    BatchProgress m_progress;
    bool m_isStopping = false;
    bool m_isTest = false; // stops after the first
};
