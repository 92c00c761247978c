#pragma once

#include "core/keptlist.h"
#include "store/store.h"

#include <optional>

// The files that lists came from, kept in the ledger under the hash of each.
class ListFiles
{
public:
    explicit ListFiles(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // Done too when this file is kept already; then what was kept first stays.
    QFuture<Result<Done, LedgerError>> keep(const KeptList &list);
    // Nothing when no file with this hash is kept.
    [[nodiscard]] QFuture<Result<std::optional<KeptList>, LedgerError>> load(const QString &hash) const;
    // KeptList::earlier alone, without reading the file's text.
    [[nodiscard]] QFuture<Result<QHash<int, QString>, LedgerError>> earlier(const QString &hash) const;

    // load() within a job of the store.
    static Result<std::optional<KeptList>, LedgerError> read(Connection &connection, const QString &hash);

private:
    std::shared_ptr<Store> m_store;
};
