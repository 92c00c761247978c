#pragma once

#include "core/currency.h"
#include "store/store.h"

// Which currencies the shop pays out, by its ledger.
class CurrencyUse
{
public:
    explicit CurrencyUse(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // Of the last thousand withdrawals, whatever became of them: the most used first; equally used ones, the later first.
    [[nodiscard]] QFuture<Result<QList<CurrencyId>, LedgerError>> mostUsed() const;

private:
    std::shared_ptr<Store> m_store;
};
