#pragma once

#include "gui/ledgercare.h"
#include "store/store.h"

#include <memory>

// What Settings does with the ledger's file, over the open ledger.
class LedgerKeeper : public LedgerCare
{
public:
    explicit LedgerKeeper(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QString path() const override;
    QFuture<Result<Done, LedgerError>> verify() override;
    QFuture<Result<Done, LedgerError>> backup(const QString &path) override;

private:
    std::shared_ptr<Store> m_store;
};
