#include "account/practicekeyholder.h"

#include "account/keyverdict.h"
#include "plisio/balancecall.h"

PracticeKeyHolder::PracticeKeyHolder(const ApiConnection &connection, QObject *parent)
    : KeyHolder(parent), m_channel(connection)
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
    return BalanceCall(m_channel).ask(key()->secret, QStringLiteral("BTC")).then(this, &judgeKey);
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
