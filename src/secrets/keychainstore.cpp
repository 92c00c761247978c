#include "secrets/keychainstore.h"

#include "secrets/keyentry.h"
#include "secrets/secretservice.h"

#include <qt6keychain/keychain.h>

namespace {

const QString &serviceName()
{
    static const QString name = QStringLiteral("Disburse");
    return name;
}

template<class Value>
QFuture<Value> ready(Value value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

// What QtKeychain's answer means by itself; nothing when only the Secret Service can tell.
std::optional<KeyFault> faultOf(const KeychainAnswer &answer)
{
    if (answer.hasTimedOut) {
        return KeyFault::TimedOut;
    }
    switch (static_cast<QKeychain::Error>(answer.error)) {
    case QKeychain::AccessDeniedByUser:
        return KeyFault::Denied;
    case QKeychain::AccessDenied: // libsecret's "is locked", KWallet's "could not be opened"
        return KeyFault::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyFault::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return std::nullopt;
}

// What an answer means after the Secret Service was asked about the entry.
KeyFault faultOf(const KeychainAnswer &answer, KeychainVerb verb, SecretServiceState state)
{
    const bool isMissing = answer.error == QKeychain::EntryNotFound && verb == KeychainVerb::Read;
    switch (state) {
    case SecretServiceState::NotAsked:
        return isMissing ? KeyFault::NotFound : KeyFault::Other;
    case SecretServiceState::NoService:
        return isMissing ? KeyFault::NotFound : KeyFault::NoKeychain;
    case SecretServiceState::Denied:
        return KeyFault::Denied;
    case SecretServiceState::Locked:
        return KeyFault::Locked;
    case SecretServiceState::NoCollection: // to write, one had to be made, and nobody gave it a password
        return isMissing ? KeyFault::NotFound : KeyFault::Locked;
    case SecretServiceState::NoEntry:
        return isMissing ? KeyFault::NotFound : KeyFault::Other;
    case SecretServiceState::Entry: // it is there, and yet was not handed out
    case SecretServiceState::Unclear:
        break;
    }
    return KeyFault::Other;
}

Result<Done, KeyError> compareKeys(const Result<StoredKey, KeyError> &found, const StoredKey &written)
{
    if (!found && found.error().fault != KeyFault::NotFound && found.error().fault != KeyFault::Damaged) {
        return found.error();
    }
    const bool isSame = found && found->secret.reveal() == written.secret.reveal() && found->id == written.id
        && found->hostId == written.hostId;
    if (!isSame) {
        return KeyError{KeyFault::Other, QStringLiteral("the keychain did not keep what was stored")};
    }
    return Done{};
}

Result<Done, KeyError> confirmForgotten(const Result<StoredKey, KeyError> &found)
{
    if (found || found.error().fault == KeyFault::Damaged) {
        return KeyError{KeyFault::Other, QStringLiteral("the keychain did not remove the entry")};
    }
    if (found.error().fault == KeyFault::NotFound) {
        return Done{};
    }
    return found.error();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline) : m_deadline(deadline), m_line(serviceName()) {}

QFuture<Result<StoredKey, KeyError>> KeychainStore::read(const QString &profile)
{
    return read(profile, QDeadlineTimer(m_deadline));
}

QFuture<Result<Done, KeyError>> KeychainStore::write(const QString &profile, const StoredKey &key)
{
    using Answer = Result<Done, KeyError>;
    if (!isUsableKey(key.secret)) {
        return ready(Answer(KeyError{KeyFault::NotAKey, {}}));
    }
    const QDeadlineTimer deadline(m_deadline);
    return ask({KeychainVerb::Write, profile, encodeKeyEntry(key)}, deadline)
        .then(this,
              [this, profile, key, deadline](const Text &text) {
                  if (!text) {
                      return ready(Answer(text.error()));
                  }
                  return read(profile, deadline).then(this, [key](const Result<StoredKey, KeyError> &found) {
                      return compareKeys(found, key);
                  });
              })
        .unwrap();
}

QFuture<Result<Done, KeyError>> KeychainStore::forget(const QString &profile)
{
    using Answer = Result<Done, KeyError>;
    const QDeadlineTimer deadline(m_deadline);
    return ask({KeychainVerb::Forget, profile, {}}, deadline)
        .then(this,
              [this, profile, deadline](const Text &text) {
                  if (!text) {
                      return ready(Answer(text.error()));
                  }
                  return read(profile, deadline).then(this, &confirmForgotten);
              })
        .unwrap();
}

QFuture<KeychainStore::Text> KeychainStore::ask(const KeychainQuestion &question, const QDeadlineTimer &deadline)
{
    const KeychainQuestion asked{question.verb, question.entry, {}};
    return m_line.ask(question, deadline)
        .then(this, [this, asked, deadline](const KeychainAnswer &answer) { return explain(answer, asked, deadline); })
        .unwrap();
}

QFuture<KeychainStore::Text> KeychainStore::explain(const KeychainAnswer &answer, const KeychainQuestion &question,
                                                    const QDeadlineTimer &deadline)
{
    if (const std::optional<KeyFault> fault = faultOf(answer)) {
        return ready(Text(KeyError{*fault, answer.words}));
    }
    if (answer.error == QKeychain::NoError) {
        return ready(Text(answer.text));
    }
    const KeychainVerb verb = question.verb;
    return lookUpEntry(serviceName(), question.entry, deadline).then(this, [answer, verb](SecretServiceState state) {
        return Text(KeyError{faultOf(answer, verb, state), answer.words});
    });
}

QFuture<Result<StoredKey, KeyError>> KeychainStore::read(const QString &profile, const QDeadlineTimer &deadline)
{
    return ask({KeychainVerb::Read, profile, {}}, deadline).then(this, [](const Text &text) {
        return text ? decodeKeyEntry(*text) : Result<StoredKey, KeyError>(text.error());
    });
}
