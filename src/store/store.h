#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/ledgerplace.h"

#include <QFuture>

#include <memory>
#include <mutex>

// The ledger's threads: one connection that writes, one that reads, one for long reading. Nothing here runs on the caller's thread; the
// futures' continuations run where the caller asks. Jobs of one thread run in the order in which they were given.
class Store
{
public:
    // Opens the ledger, or makes it where none was ever used. Refuses what it does not know (see LedgerFault).
    static QFuture<Result<std::shared_ptr<Store>, LedgerError>> open(const LedgerPlace &place);
    ~Store() = default; // waits for the jobs under way

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const LedgerPlace &place() const { return m_place; }

    // job(Connection &) runs on the writing (reading) thread; the future gets what it returns, which may be move-only
    // (QFuture::takeResult).
    template<class Job>
    auto write(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return m_writer.run(std::move(job));
    }
    template<class Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return m_reader.run(std::move(job));
    }
    // job(Connection &) with a reading connection and a thread of its own, for what takes long; a Result<T, LedgerError>.
    template<class Job>
    auto aside(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using Answer = std::invoke_result_t<Job, Connection &>;
        return asideThread().call([path = m_place.filePath(), work = std::move(job)]() mutable -> Answer {
            auto connection = Connection::open(path, Connection::Access::ReadOnly);
            if (!connection) {
                return connection.error();
            }
            return work(**connection);
        });
    }

private:
    explicit Store(LedgerPlace place);
    class Opening;
    DatabaseThread &asideThread();

    LedgerPlace m_place;
    DatabaseThread m_writer;
    DatabaseThread m_reader;
    std::once_flag m_asideOnce;
    std::unique_ptr<DatabaseThread> m_aside; // started when it is first needed
};
