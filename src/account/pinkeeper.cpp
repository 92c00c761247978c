#include "account/pinkeeper.h"

#include "secrets/pinhash.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

namespace {

// job() on a thread of the pool; what follows is on the caller's.
template<class Job>
auto aside(Job job) -> QFuture<std::invoke_result_t<Job &>>
{
    using Answer = std::invoke_result_t<Job &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<Result<Done, KeyError>> PinKeeper::set(const Secret &pin)
{
    using Answer = Result<Done, KeyError>;
    return aside([pin] { return hashPin(pin); })
        .then(QCoreApplication::instance(),
              [store = m_store, entry = m_entry](const std::optional<Secret> &hash) {
                  return hash ? store->write(entry, {*hash, QStringLiteral("pin"), QStringLiteral("pin")})
                              : QtFuture::makeReadyFuture(Answer(KeyError{KeyFault::Other, {}}));
              })
        .unwrap();
}

QFuture<Result<bool, KeyError>> PinKeeper::check(const Secret &pin)
{
    using Answer = Result<bool, KeyError>;
    return m_store->read(m_entry)
        .then(QCoreApplication::instance(),
              [pin](const Result<StoredKey, KeyError> &stored) {
                  if (!stored) {
                      return QtFuture::makeReadyFuture(Answer(stored.error()));
                  }
                  return aside([hash = stored->secret, pin] { return Answer(isPinOf(hash, pin)); });
              })
        .unwrap();
}

QFuture<Result<Done, KeyError>> PinKeeper::forget()
{
    return m_store->forget(m_entry);
}

bool PinKeeper::isKey(const KeyHolder &keys, const Secret &typed)
{
    const std::optional<ActiveKey> key = keys.key();
    return key && isSame(key->secret, typed);
}
