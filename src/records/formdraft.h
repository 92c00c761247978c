#pragma once

#include "core/draft.h"
#include "store/store.h"

// What stands in the Send form, kept in the ledger so that it survives an error and a restart.
class FormDraft
{
public:
    explicit FormDraft(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<WithdrawalDraft, LedgerError>> load() const; // an empty draft when none was saved
    QFuture<Result<Done, LedgerError>> save(const WithdrawalDraft &draft);
    QFuture<Result<Done, LedgerError>> clear();

    static Result<WithdrawalDraft, LedgerError> read(Connection &connection);

private:
    std::shared_ptr<Store> m_store;
};
