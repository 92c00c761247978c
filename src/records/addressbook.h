#pragma once

#include "core/bookentry.h"
#include "records/actor.h"
#include "store/store.h"

// The names a person gave to addresses, each on its chain. Every change is kept for good. In a closed book a new address can
// be paid after the cooling-off time only.
class AddressBook
{
public:
    using Entries = Result<QList<BookEntry>, LedgerError>;

    explicit AddressBook(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Entries> all() const; // by name
    // Adds these (scope, address and name count), or renames what is there already: all or none. What they became.
    QFuture<Entries> keep(const QList<BookEntry> &entries, const Actor &actor);
    // NotFound when it is not in the book.
    QFuture<Result<Done, LedgerError>> remove(const BookEntry &entry, const Actor &actor);

    // Within the caller's transaction: the entry of an address in any of its spellings, or nothing.
    static Result<std::optional<BookEntry>, LedgerError> find(Connection &connection, const QString &scope,
                                                              const QString &address);

private:
    std::shared_ptr<Store> m_store;
};
