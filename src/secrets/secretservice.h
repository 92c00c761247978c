#pragma once

#include <QDeadlineTimer>
#include <QFuture>
#include <QString>

// What the freedesktop Secret Service itself says about an entry.
enum class SecretServiceState {
    NotAsked, // another keychain (KWallet) is in use
    NoService,
    Denied,
    Locked, // the entry is there and locked, or it may be in the default collection, which is locked
    NoCollection, // nothing is there, not even a default collection
    NoEntry,
    Entry, // unlocked and readable
    Unclear, // no answer in time, or one that says nothing
};

// QtKeychain says "not found" for a locked entry, and "no error" when it could not delete one: libsecret answers both
// so when nobody unlocked the keyring. This asks the service directly which of them it was; it never shows a prompt and
// never reads a secret. Source: the Secret Service API Draft 0.2, SearchItems, ReadAlias, property Locked.
[[nodiscard]] QFuture<SecretServiceState> lookUpEntry(const QString &service, const QString &entry,
                                                      const QDeadlineTimer &deadline);
