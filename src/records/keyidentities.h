#pragma once

#include "core/secret.h"
#include "store/store.h"

// Which id a key has in this ledger. Only a fingerprint of the key is kept: HMAC-SHA256 with a salt that is random for
// each ledger; the key itself is never written.
class KeyIdentities
{
public:
    explicit KeyIdentities(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // The id known for this key; else the proposed one, which is recorded for it first. Refused when the proposed id
    // belongs to another key, or is empty.
    QFuture<Result<QString, LedgerError>> idFor(const Secret &secret, const QString &proposedId);

private:
    std::shared_ptr<Store> m_store;
};
