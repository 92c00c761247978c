#pragma once

#include "store/store.h"

#include <optional>

// The settings of a profile, kept in its ledger: texts by name. What a value means is said by who asks.
class ProfileSettings
{
public:
    explicit ProfileSettings(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // Nothing when it was never set.
    [[nodiscard]] QFuture<Result<std::optional<QString>, LedgerError>> value(const QString &name) const;
    [[nodiscard]] QFuture<Result<QMap<QString, QString>, LedgerError>> all() const;
    QFuture<Result<Done, LedgerError>> set(const QString &name, const QString &value);
    // Done also when it was not set.
    QFuture<Result<Done, LedgerError>> remove(const QString &name);

private:
    std::shared_ptr<Store> m_store;
};
