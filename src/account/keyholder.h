#pragma once

#include "core/keyhealth.h"
#include "core/secret.h"
#include "secrets/keystore.h"

#include <QObject>

#include <optional>

// A key that may be used for a request, with the id that its journal rows carry.
struct ActiveKey {
    Secret secret;
    QString id;
    KeySource source = KeySource::None;
};

// The one key of this run: where it came from, whether it works, how it is kept. The key itself never leaves but
// through key(), for a request.
class KeyHolder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Takes the key from the environment if one was given, else asks the keychain. KeyFault::NotFound when there is none.
    virtual QFuture<Result<Done, KeyError>> load() = 0;
    [[nodiscard]] virtual std::optional<ActiveKey> key() const = 0;
    [[nodiscard]] virtual KeySource source() const = 0;

    // Asks Plisio (a balance) with a key that is not in use yet, or with the one in use.
    virtual QFuture<KeyHealthReport> test(const Secret &candidate) = 0;
    virtual QFuture<KeyHealthReport> check() = 0;

    // Stores in the keychain and uses it. On an error nothing has changed: offer keepInMemory.
    virtual QFuture<Result<Done, KeyError>> store(const Secret &secret) = 0;
    // Uses the key until the program ends; nothing is written but its id in the ledger, without which nothing can be sent.
    virtual QFuture<Result<Done, KeyError>> keepInMemory(const Secret &secret) = 0;
    virtual QFuture<Result<Done, KeyError>> forget() = 0;

Q_SIGNALS:
    void keyChanged();
};
