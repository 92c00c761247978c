#include "store/store.h"

#include "store/ledgeropening.h"

// Opens the writer's connection, then the reader's, each on its own thread, and hands over the store.
class Store::Opening : public std::enable_shared_from_this<Store::Opening>
{
public:
    explicit Opening(std::shared_ptr<Store> store) : m_store(std::move(store)) { m_promise.start(); }

    QFuture<Result<std::shared_ptr<Store>, LedgerError>> begin()
    {
        m_store->m_writer.post([self = shared_from_this()] { self->openWriter(); });
        return m_promise.future();
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
        m_promise.addResult(std::move(m_store));
        m_promise.finish();
    }

    void fail(const LedgerError &error)
    {
        m_store.reset();
        m_promise.addResult(error);
        m_promise.finish();
    }

    std::shared_ptr<Store> m_store;
    QPromise<Result<std::shared_ptr<Store>, LedgerError>> m_promise;
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
