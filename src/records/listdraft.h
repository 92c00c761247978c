#pragma once

#include "core/batchdraft.h"
#include "store/store.h"

#include <QDateTime>

// What stands in the table of a mass payout, kept in the ledger so that it survives an error, a crash and a restart:
// the current one of SavedLists, or a list without a name.
class ListDraft
{
public:
    explicit ListDraft(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<BatchDraft, LedgerError>> load() const; // an empty draft when none was saved
    QFuture<Result<Done, LedgerError>> save(const BatchDraft &draft, const QDateTime &at = {});
    // An empty list without a name is the current one then; one with a name stays saved.
    QFuture<Result<Done, LedgerError>> clear();

private:
    std::shared_ptr<Store> m_store;
};
