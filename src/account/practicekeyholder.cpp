#include "account/practicekeyholder.h"

PracticeKeyHolder::PracticeKeyHolder(const ApiConnection &connection, Clock now, QObject *parent)
    : KeyHolder(parent), m_exam(connection, std::move(now))
{
    Q_ASSERT(connection.address().isLoopback());
}

QFuture<Result<Done, KeyError>> PracticeKeyHolder::load()
{
    return QtFuture::makeReadyFuture(Result<Done, KeyError>(Done{}));
}

std::optional<ActiveKey> PracticeKeyHolder::key() const
{
    return ActiveKey{Secret("practice"), QStringLiteral("practice"), KeySource::Memory};
}

QFuture<KeyHealthReport> PracticeKeyHolder::test(const Secret &)
{
    return check(); // a real key that was typed here stays here
}

QFuture<KeyHealthReport> PracticeKeyHolder::check()
{
    return m_exam.ask(key()->secret);
}

QFuture<Result<Done, KeyError>> PracticeKeyHolder::store(const Secret &)
{
    const KeyError error{KeyFault::Other, QStringLiteral("practice keeps no key")};
    return QtFuture::makeReadyFuture(Result<Done, KeyError>(error));
}

QFuture<Result<Done, KeyError>> PracticeKeyHolder::keepInMemory(const Secret &)
{
    return QtFuture::makeReadyFuture(Result<Done, KeyError>(Done{}));
}

QFuture<Result<Done, KeyError>> PracticeKeyHolder::forget()
{
    return QtFuture::makeReadyFuture(Result<Done, KeyError>(Done{}));
}
