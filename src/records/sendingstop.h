#pragma once

#include "records/actor.h"
#include "store/store.h"

// Whether anything may be sent at all, for every program on this ledger. Stopping is one step; allowing again takes the
// profile's name, typed by the person. Both are kept for good.
class SendingStop
{
public:
    // Since when and by whom sending is stopped; an invalid moment: it is not.
    using State = Actor;

    explicit SendingStop(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<State, LedgerError>> state() const;
    // Done also when it was stopped already.
    QFuture<Result<Done, LedgerError>> stop(const Actor &actor);
    // NotAllowed when what was typed is not the profile's name.
    QFuture<Result<Done, LedgerError>> allow(const QString &typedProfile, const Actor &actor);

    // Within the caller's transaction.
    static Result<State, LedgerError> read(Connection &connection);

private:
    std::shared_ptr<Store> m_store;
};
