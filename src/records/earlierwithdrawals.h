#pragma once

#include "core/earlierwithdrawal.h"
#include "store/store.h"

#include <QHash>

// Looks up the withdrawals that a file with results names.
class EarlierWithdrawals
{
public:
    explicit EarlierWithdrawals(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    using Found = QHash<QString, EarlierWithdrawal>;
    // Those of these ids that the ledger knows, by their id.
    [[nodiscard]] QFuture<Result<Found, LedgerError>> find(const QStringList &ids) const;

private:
    std::shared_ptr<Store> m_store;
};
