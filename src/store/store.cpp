#include "store/store.h"

#include "store/ledgeropening.h"

#include <QThreadPool>

// Opens the writer's connection, then the reader's, each on its own thread, and hands over the store.
class Store::Opening : public std::enable_shared_from_this<Store::Opening>
{
public:
    using Answer = Result<std::shared_ptr<Store>, LedgerError>;

    explicit Opening(std::shared_ptr<Store> store) : m_store(std::move(store)) { m_promise.start(); }

    QFuture<Answer> begin()
    {
        QFuture<Answer> future = m_promise.future(); // before the threads begin: they take the promise with them
        m_store->m_writer.post([self = shared_from_this()] { self->openWriter(); });
        return future;
    }

private:
    void openWriter()
    {
        auto connection = openLedger(m_store->m_place);
        if (!connection) {
            fail(connection.error());
            return;
        }
        m_store->m_writer.adopt(std::move(*connection));
        m_store->m_reader.post([self = shared_from_this()] { self->openReader(); });
    }

    void openReader()
    {
        auto connection = Connection::open(m_store->m_place.filePath(), Connection::Access::ReadOnly);
        if (!connection) {
            fail(connection.error());
            return;
        }
        m_store->m_reader.adopt(std::move(*connection));
        deliver(std::move(m_store));
    }

    void fail(const LedgerError &error)
    {
        m_store.reset();
        deliver(error);
    }

    // From a thread of the pool, which the application's end waits for. A promise holds what it delivered for a moment
    // longer: on a thread of the store it could be the store's last owner when the program has ended, and crash it.
    void deliver(Answer answer)
    {
        QThreadPool::globalInstance()->start(
            [promise = std::make_shared<QPromise<Answer>>(std::move(m_promise)), answer = std::move(answer)]() mutable {
                promise->addResult(std::move(answer));
                promise->finish();
            });
    }

    std::shared_ptr<Store> m_store;
    QPromise<Answer> m_promise;
};

Store::Store(LedgerPlace place)
    : m_place(std::move(place)), m_writer(QStringLiteral("ledger writer")), m_reader(QStringLiteral("ledger reader"))
{
}

QFuture<Result<std::shared_ptr<Store>, LedgerError>> Store::open(const LedgerPlace &place)
{
    return std::make_shared<Opening>(std::shared_ptr<Store>(new Store(place)))->begin();
}

DatabaseThread &Store::asideThread()
{
    std::call_once(m_asideOnce, [this] { m_aside = std::make_unique<DatabaseThread>(QStringLiteral("ledger aside")); });
    return *m_aside;
}
