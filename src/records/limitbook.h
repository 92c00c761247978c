#pragma once

#include "core/limit.h"
#include "records/actor.h"
#include "store/store.h"

// The limits of a profile. Every change is kept for good: who, when, from when on.
class LimitBook
{
public:
    explicit LimitBook(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QFuture<Result<Limits, LedgerError>> at(const QDateTime &now) const;
    // A stricter value counts at once. A looser one counts after the cooling-off time (24 hours where none is set), in place
    // of another that was waiting, and takes the profile's name, typed by the person: NotAllowed without it. The limit that
    // was set, or any other part of a waiting change, is taken back by setting the value in force again.
    QFuture<Result<Limit, LedgerError>> set(LimitName name, const LimitValue &value, const QString &typedProfile,
                                            const Actor &actor);

    // Within the caller's transaction.
    static Result<Limits, LedgerError> read(Connection &connection, const QDateTime &now);

private:
    std::shared_ptr<Store> m_store;
};
