#pragma once

#include "store/connection.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

// One thread with one connection of its own. Jobs run there one after another, in the order in which they were given.
class DatabaseThread
{
public:
    explicit DatabaseThread(const QString &name);
    // Waits for the jobs given so far; the connection is closed on its own thread.
    ~DatabaseThread();

    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    void post(std::function<void()> task);
    // On the thread only: the connection that the jobs get from now on.
    void adopt(std::unique_ptr<Connection> connection);

    // job() runs on the thread; the future gets what it returns, which may be move-only.
    template<class Job>
    auto call(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        auto shared = std::make_shared<Job>(std::move(job));
        post([promise, shared]() mutable {
            Answer answer = (*shared)();
            shared.reset(); // what the job holds is let go before anybody is told that it ended
            promise->addResult(std::move(answer));
            promise->finish();
        });
        return future;
    }
    // The same for job(Connection &).
    template<class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return call([&loop = *m_loop, work = std::move(job)]() mutable { return work(connectionOf(loop)); });
    }

private:
    class Loop; // outlives its jobs, even when the last owner of this lets go inside one of them
    static Connection &connectionOf(Loop &loop);

    std::unique_ptr<Loop> m_loop;
};
