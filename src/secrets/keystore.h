#pragma once

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

enum class KeyFault {
    NotFound, // the keychain answered, and has no key under this profile
    NoKeychain, // there is no keychain service to ask
    Locked, // the keychain is locked, or unlocking was refused
    Denied, // the keychain does not let this program in
    TimedOut, // no answer within 5 seconds
    Damaged, // an entry is there that this program did not write
    Other,
};

struct KeyError {
    KeyFault fault = KeyFault::Other;
    QString detail; // the keychain's words; never the key
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
