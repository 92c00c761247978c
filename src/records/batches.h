#pragma once

#include "core/withdrawalrecord.h"
#include "store/store.h"

// A batch that still asks for something.
struct BatchSummary {
    QString id;
    CurrencyId currency;
    QDateTime confirmedAt; // UTC; of its first withdrawal
    qint64 withdrawals = 0;
    qint64 planned = 0; // certainly not sent
    qint64 inDoubt = 0;
    qint64 unpaid = 0; // refused or unsent, and not replaced by another withdrawal
};

// Reads batches: what one list of recipients became, and what became of it.
class Batches
{
public:
    explicit Batches(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // All withdrawals of the batch in the order in which they were planned; empty when there is no such batch.
    [[nodiscard]] QFuture<Result<QList<WithdrawalRecord>, LedgerError>> withdrawals(const QString &batchId) const;
    // Those with a withdrawal that is planned, in doubt or unpaid, newest first.
    [[nodiscard]] QFuture<Result<QList<BatchSummary>, LedgerError>> unfinished() const;

private:
    std::shared_ptr<Store> m_store;
};
