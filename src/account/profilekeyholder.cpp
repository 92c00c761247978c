#include "account/profilekeyholder.h"

#include "secrets/keyentry.h"

namespace {

using Answer = Result<Done, KeyError>;

QFuture<Answer> ready(Answer answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

KeyError notAKey()
{
    return {KeyFault::NotAKey, {}};
}

bool isSameKey(const Secret &left, const Secret &right)
{
    return left.reveal() == right.reveal();
}

} // namespace

ProfileKeyHolder::ProfileKeyHolder(ProfileKeyParts parts, QObject *parent)
    : KeyHolder(parent), m_parts(std::move(parts)), m_exam(m_parts.connection, m_parts.now)
{
}

QFuture<Answer> ProfileKeyHolder::load()
{
    if (!m_parts.environmentKey.isEmpty()) {
        return isUsableKey(m_parts.environmentKey)
            ? use(m_parts.environmentKey, m_parts.makeId(), KeySource::Environment)
            : ready(notAKey());
    }
    return m_parts.store->read(m_parts.profile)
        .then(this,
              [this](const Result<StoredKey, KeyError> &found) {
                  if (const std::optional<KeyError> refusal = refuseOtherHost(found)) {
                      return ready(*refusal);
                  }
                  return found ? use(found->secret, found->id, KeySource::Keychain) : ready(found.error());
              })
        .unwrap();
}

QFuture<KeyHealthReport> ProfileKeyHolder::test(const Secret &candidate)
{
    if (!isUsableKey(candidate)) {
        const KeyHealth health = candidate.isEmpty() ? KeyHealth::None : KeyHealth::Wrong;
        return QtFuture::makeReadyFuture(KeyHealthReport{health});
    }
    return m_exam.ask(candidate);
}

QFuture<KeyHealthReport> ProfileKeyHolder::check()
{
    return test(m_key ? m_key->secret : Secret());
}

QFuture<Answer> ProfileKeyHolder::store(const Secret &secret)
{
    if (!isUsableKey(secret)) {
        return ready(notAKey());
    }
    return m_parts.store->read(m_parts.profile)
        .then(this,
              [this, secret](const Result<StoredKey, KeyError> &found) {
                  if (const std::optional<KeyError> refusal = refuseOtherHost(found)) {
                      return ready(*refusal);
                  }
                  // Only a keychain that is certain to hold none, or one of ours, is written to.
                  if (!found && found.error().fault != KeyFault::NotFound) {
                      return ready(found.error());
                  }
                  const bool isKnown = found && isSameKey(found->secret, secret);
                  return keep({secret, isKnown ? found->id : m_parts.makeId(), m_parts.connection.address().hostId()});
              })
        .unwrap();
}

QFuture<Answer> ProfileKeyHolder::keep(const StoredKey &key)
{
    return m_parts.identify(key.secret, key.id)
        .then(this,
              [this, key](const Result<QString, LedgerError> &id) {
                  if (!id) {
                      return ready(KeyError{KeyFault::Other, id.error().detail});
                  }
                  const ActiveKey active{key.secret, *id, KeySource::Keychain};
                  return m_parts.store->write(m_parts.profile, {key.secret, *id, key.hostId})
                      .then(this, [this, active](const Answer &answer) {
                          if (answer) {
                              setKey(active);
                          }
                          return answer;
                      });
              })
        .unwrap();
}

QFuture<Answer> ProfileKeyHolder::keepInMemory(const Secret &secret)
{
    return isUsableKey(secret) ? use(secret, m_parts.makeId(), KeySource::Memory) : ready(notAKey());
}

QFuture<Answer> ProfileKeyHolder::forget()
{
    return m_parts.store->read(m_parts.profile)
        .then(this,
              [this](const Result<StoredKey, KeyError> &found) {
                  const std::optional<KeyError> refusal = refuseOtherHost(found);
                  return refusal ? ready(*refusal) : m_parts.store->forget(m_parts.profile);
              })
        .unwrap()
        .then(this, [this](const Answer &answer) { return takeForgotten(answer); });
}

Answer ProfileKeyHolder::takeForgotten(const Answer &answer)
{
    const KeySource source = this->source();
    const bool isHeldHere = source == KeySource::Memory;
    if (isHeldHere || (answer && source == KeySource::Keychain)) {
        setKey(std::nullopt);
    }
    const bool isAllThereWas = isHeldHere && !answer && answer.error().fault == KeyFault::NoKeychain;
    return isAllThereWas ? Answer(Done{}) : answer;
}

QFuture<Answer> ProfileKeyHolder::use(const Secret &secret, const QString &proposedId, KeySource source)
{
    return m_parts.identify(secret, proposedId)
        .then(this, [this, secret, source](const Result<QString, LedgerError> &id) -> Answer {
            if (!id) {
                return KeyError{KeyFault::Other, id.error().detail};
            }
            setKey(ActiveKey{secret, *id, source});
            return Done{};
        });
}

std::optional<KeyError> ProfileKeyHolder::refuseOtherHost(const Result<StoredKey, KeyError> &found) const
{
    if (!found || found->hostId == m_parts.connection.address().hostId()) {
        return std::nullopt;
    }
    return KeyError{KeyFault::OtherHost, found->hostId};
}

void ProfileKeyHolder::setKey(std::optional<ActiveKey> key)
{
    m_key = std::move(key);
    Q_EMIT keyChanged();
}
