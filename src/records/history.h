#pragma once

#include "core/withdrawalrecord.h"
#include "store/store.h"

// Which records to show. Empty members do not filter; all given ones must fit.
struct HistoryFilter {
    QString text; // substring of address, operation id, note or link
    CurrencyId currency;
    QString status; // a state's token, or Plisio's operation status
    QString type; // cash_out, mass_cash_out, all
    QDateTime since; // UTC, included
    QDateTime until; // UTC, included
    int limit = 100; // 0 for all
};

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

// Reads what people look at. Never writes what guards the money.
class History
{
public:
    explicit History(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<HistoryPage, LedgerError>> find(const HistoryFilter &filter) const;
    [[nodiscard]] QFuture<Result<WithdrawalRecord, LedgerError>> withdrawal(const QString &id) const;
    [[nodiscard]] QFuture<Result<QList<WithdrawalRecord>, LedgerError>> inDoubt() const;
    // Withdrawals to this address, newest first, at most limit.
    [[nodiscard]] QFuture<Result<QList<WithdrawalRecord>, LedgerError>> toAddress(const QString &address,
                                                                                  int limit) const;
    // A number that changes whenever any process has written to the ledger.
    [[nodiscard]] QFuture<Result<qint64, LedgerError>> version() const;

private:
    std::shared_ptr<Store> m_store;
};
