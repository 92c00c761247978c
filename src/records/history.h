#pragma once

#include "core/statestep.h"
#include "core/withdrawalrecord.h"
#include "records/historyfilter.h"
#include "store/store.h"

// The sum over some withdrawals of one currency, exact.
struct HistoryTotal {
    CurrencyId currency;
    qint64 count = 0;
    Amount amount;
    Amount fee;
};

struct HistoryPage {
    QList<WithdrawalRecord> records; // newest first
    qint64 count = 0; // of the whole filter, not of the page
    QList<HistoryTotal> totals; // per currency, of the whole filter
};

// Reads what people look at. Never writes what guards the money. A withdrawal's date is when it was confirmed.
class History
{
public:
    explicit History(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<HistoryPage, LedgerError>> find(const HistoryFilter &filter) const;
    [[nodiscard]] QFuture<Result<WithdrawalRecord, LedgerError>> withdrawal(const QString &id) const;
    // What happened to it, the oldest first.
    [[nodiscard]] QFuture<Result<QList<StateStep>, LedgerError>> steps(const QString &id) const;
    [[nodiscard]] QFuture<Result<QList<WithdrawalRecord>, LedgerError>> inDoubt() const;
    // A number that changes whenever any process has written to the ledger.
    [[nodiscard]] QFuture<Result<qint64, LedgerError>> version() const;

private:
    std::shared_ptr<Store> m_store;
};
