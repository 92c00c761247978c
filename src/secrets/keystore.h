#pragma once

#include "core/keyerror.h"
#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QString>

// A key as the keychain holds it.
struct StoredKey {
    Secret secret;
    QString id; // random, made when the key was stored
    QString hostId; // ApiAddress::hostId() it was stored for: never sent to another
};

// Where keys live. Answers come on the calling thread's event loop, within 5 seconds.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    virtual QFuture<Result<StoredKey, KeyError>> read(const QString &profile) = 0;
    virtual QFuture<Result<Done, KeyError>> write(const QString &profile, const StoredKey &key) = 0;
    // Done also when there was none.
    virtual QFuture<Result<Done, KeyError>> forget(const QString &profile) = 0;

protected:
    KeyStore() = default;
    KeyStore(const KeyStore &) = default;
    KeyStore &operator=(const KeyStore &) = default;
};
