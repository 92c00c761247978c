#pragma once

#include "account/keyexam.h"
#include "account/keyholder.h"
#include "core/clock.h"
#include "core/ledgererror.h"

#include <functional>

// Gives a key the id that its journal rows carry: the one the ledger knows this very key by, else the proposed one. So
// the same key has one id, whether it came from the keychain, the environment or a person.
using KeyIdentifier =
    std::function<QFuture<Result<QString, LedgerError>>(const Secret &secret, const QString &proposedId)>;

struct ProfileKeyParts {
    std::shared_ptr<KeyStore> store;
    ApiConnection connection;
    QString profile;
    Secret environmentKey; // empty for none; it belongs to this run's API host
    IdMaker makeId;
    KeyIdentifier identify;
    Clock now;
};

// The key of one profile: the environment's if one was given, else the keychain's, else what a person gave for this run.
// A keychain key that was stored for another API host is neither used nor replaced nor removed.
class ProfileKeyHolder : public KeyHolder
{
    Q_OBJECT

public:
    explicit ProfileKeyHolder(ProfileKeyParts parts, QObject *parent = nullptr);

    QFuture<Result<Done, KeyError>> load() override;
    [[nodiscard]] std::optional<ActiveKey> key() const override { return m_key; }
    [[nodiscard]] KeySource source() const override { return m_key ? m_key->source : KeySource::None; }

    QFuture<KeyHealthReport> test(const Secret &candidate) override;
    QFuture<KeyHealthReport> check() override;

    QFuture<Result<Done, KeyError>> store(const Secret &secret) override;
    QFuture<Result<Done, KeyError>> keepInMemory(const Secret &secret) override;
    QFuture<Result<Done, KeyError>> forget() override;

private:
    using Answer = Result<Done, KeyError>;

    [[nodiscard]] QFuture<Answer> use(const Secret &secret, const QString &proposedId, KeySource source);
    [[nodiscard]] QFuture<Answer> keep(const StoredKey &key);
    [[nodiscard]] Answer takeForgotten(const Answer &answer);
    [[nodiscard]] std::optional<KeyError> refuseOtherHost(const Result<StoredKey, KeyError> &found) const;
    void setKey(std::optional<ActiveKey> key);

    ProfileKeyParts m_parts;
    KeyExam m_exam;
    std::optional<ActiveKey> m_key;
};
