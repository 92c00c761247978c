#pragma once

#include "secrets/keystore.h"

#include <QMap>

// A keychain that holds keys in memory, or fails as it is told.
class KeysInMemory : public KeyStore
{
public:
    QMap<QString, StoredKey> keys;
    std::optional<KeyFault> readFault;
    std::optional<KeyFault> writeFault;
    int writes = 0;

    QFuture<Result<StoredKey, KeyError>> read(const QString &profile) override
    {
        using Answer = Result<StoredKey, KeyError>;
        if (readFault || !keys.contains(profile)) {
            return QtFuture::makeReadyFuture(Answer(KeyError{readFault.value_or(KeyFault::NotFound), {}}));
        }
        return QtFuture::makeReadyFuture(Answer(keys.value(profile)));
    }

    QFuture<Result<Done, KeyError>> write(const QString &profile, const StoredKey &key) override
    {
        ++writes;
        return change([&] { keys.insert(profile, key); });
    }

    QFuture<Result<Done, KeyError>> forget(const QString &profile) override
    {
        return change([&] { keys.remove(profile); });
    }

private:
    template<class Change>
    QFuture<Result<Done, KeyError>> change(Change apply)
    {
        using Answer = Result<Done, KeyError>;
        if (writeFault) {
            return QtFuture::makeReadyFuture(Answer(KeyError{*writeFault, {}}));
        }
        apply();
        return QtFuture::makeReadyFuture(Answer(Done{}));
    }
};
