#pragma once

#include "secrets/keychainline.h"
#include "secrets/keystore.h"

#include <chrono>

// Keys in the system's keychain (Secret Service, KWallet) through QtKeychain, never in a file of ours: one entry a
// profile under the service "Disburse". Every call ends within the deadline. "Not found" is said only when the keychain
// is there and unlocked; a write is read back, and a forget looked up, before they count as done.
class KeychainStore : public QObject, public KeyStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(5));

    QFuture<Result<StoredKey, KeyError>> read(const QString &profile) override;
    // NotAKey for a key that isUsableKey refuses; Other when the keychain gives back something else than what was written.
    QFuture<Result<Done, KeyError>> write(const QString &profile, const StoredKey &key) override;
    QFuture<Result<Done, KeyError>> forget(const QString &profile) override;

private:
    using Text = Result<Secret, KeyError>;

    QFuture<Text> ask(const KeychainQuestion &question, const QDeadlineTimer &deadline);
    QFuture<Text> explain(const KeychainAnswer &answer, const KeychainQuestion &question,
                          const QDeadlineTimer &deadline);
    QFuture<Result<StoredKey, KeyError>> read(const QString &profile, const QDeadlineTimer &deadline);

    std::chrono::milliseconds m_deadline;
    KeychainLine m_line;
};
