#pragma once

#include "checks/batchcheck.h"
#include "payouts/payoutservice.h"
#include "payouts/runorder.h"
#include "records/batches.h"

// How far a run is. Counts withdrawals, of this run alone.
struct BatchProgress {
    QString batchId;
    qsizetype done = 0;
    qsizetype total = 0;
    std::optional<WithdrawalRecord> latest; // none before the first
};

// What became of a batch.
struct BatchReport {
    QString batchId;
    QList<WithdrawalRecord> records; // the whole batch in its order, as the ledger has it now
    std::optional<PayoutError> error; // what stopped it beside an outcome
    bool isOutcomeStored = true; // false: the last one was sent, and the ledger could not take the answer. In doubt
};

// What resuming a batch would do.
struct ResumePreparation {
    QList<WithdrawalRecord> records; // the whole batch in its order
    // A plan of what was refused or unsent and not replaced yet, each withdrawal linked to its earlier one. Nothing when
    // there is none, or none was asked for.
    std::optional<Preparation> retry;
    std::optional<PayoutError> error; // NoSuchBatch, or the ledger's
};

// Walks many payouts from a list to their recorded outcomes, one withdrawal after the other.
// All calls return at once; futures finish on the event loop of the calling thread.
class BatchService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Step 2 alone, with what is known now of currencies and key. May be called on any thread.
    [[nodiscard]] virtual std::function<CheckedBatch(const BatchDraft &)> checker() const = 0;
    // Steps 2 and 3 for a list: checks, the plan, guards. Asks the ledger, not the network.
    [[nodiscard]] virtual QFuture<Preparation> prepare(const BatchDraft &draft) = 0;
    // Steps 4 to 7: everything is journalled before the first request. The first doubt ends the run and is looked up;
    // so does the first withdrawal if it is a test.
    virtual QFuture<BatchReport> send(Confirmed confirmed, RunRules rules) = 0;
    // What there is to resume, and the plan of a retry if one is wanted.
    [[nodiscard]] virtual QFuture<ResumePreparation> prepareResume(const QString &batchId, const Retry &retry) = 0;
    // Sends what is planned, then the retry. All of it is looked for on Plisio first: a copy of this ledger may have sent
    // it; what turns up becomes a doubt. Sends nothing while the batch has a doubt.
    virtual QFuture<BatchReport> resume(const QString &batchId, RefusalRule onRefusal,
                                        std::optional<Confirmed> retry) = 0;
    // Batches that can be gone on with.
    [[nodiscard]] virtual QFuture<Result<QList<BatchSummary>, LedgerError>> unfinished() = 0;
    // Ends the run when the withdrawal under way has its outcome. What is planned stays planned.
    virtual void stop() = 0;

Q_SIGNALS:
    void progressed(const BatchProgress &progress);
};
