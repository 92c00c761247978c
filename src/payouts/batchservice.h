#pragma once

#include "core/batchdraft.h"
#include "payouts/payoutservice.h"
#include "payouts/runorder.h"

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

// Walks many payouts from a list to their recorded outcomes, one withdrawal after the other.
// All calls return at once; futures finish on the event loop of the calling thread.
class BatchService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Steps 2 and 3 for a list: checks, the plan, guards. Asks the ledger, not the network.
    [[nodiscard]] virtual QFuture<Preparation> prepare(const BatchDraft &draft) = 0;
    // Steps 4 to 7: everything is journalled before the first request. The first doubt ends the run and is looked up.
    virtual QFuture<BatchReport> send(Confirmed confirmed, RefusalRule onRefusal) = 0;
    // A plan of what was refused or unsent in this batch and not replaced yet, each linked to its earlier withdrawal.
    // Empty (finding) when there is none.
    [[nodiscard]] virtual QFuture<Preparation> prepareRetry(const QString &batchId) = 0;
    // Sends what is planned, then the retry. Planned rows are looked for on Plisio first: a copy of this ledger may have
    // sent them; one that turns up becomes a doubt. Sends nothing while the batch has a doubt.
    virtual QFuture<BatchReport> resume(const QString &batchId, RefusalRule onRefusal,
                                        std::optional<Confirmed> retry) = 0;
    // Ends the run when the withdrawal under way has its outcome. What is planned stays planned.
    virtual void stop() = 0;

Q_SIGNALS:
    void progressed(const BatchProgress &progress);
};
