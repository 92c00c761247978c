#pragma once

#include "account/keyholder.h"

#include <memory>

// The PIN that opens a locked window. Only its Argon2id hash is kept, in the keychain, in an entry of its own beside the
// key's; never in the ledger. Answers come on the calling thread's event loop.
class PinKeeper
{
public:
    // profile: the name of the key's entry.
    PinKeeper(std::shared_ptr<KeyStore> store, const QString &profile)
        : m_store(std::move(store)), m_entry(profile + QStringLiteral(" PIN"))
    {
    }

    [[nodiscard]] QFuture<Result<Done, KeyError>> set(const Secret &pin);
    // Whether it is the PIN. NotFound when there is none.
    [[nodiscard]] QFuture<Result<bool, KeyError>> check(const Secret &pin);
    [[nodiscard]] QFuture<Result<Done, KeyError>> forget();
    // Whether it is the key in use: who has it may set another PIN.
    [[nodiscard]] static bool isKey(const KeyHolder &keys, const Secret &typed);

private:
    std::shared_ptr<KeyStore> m_store;
    QString m_entry;
};
