#include "store/databasethread.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <deque>
#include <mutex>

namespace {

// The jobs of all threads that were given and have not yet let go of what they hold. A job may hold the last owner of its own
// thread or of another's, so a program that ended while one runs would take Qt's static objects away from under it.
class JobsUnderWay
{
public:
    void begin()
    {
        std::call_once(m_endIsAwaited, [] { qAddPostRoutine([] { jobsUnderWay().waitForEnd(); }); });
        const QMutexLocker locker(&m_mutex);
        ++m_count;
    }

    void end()
    {
        const QMutexLocker locker(&m_mutex);
        if (--m_count == 0) {
            m_ended.wakeAll();
        }
    }

    static JobsUnderWay &jobsUnderWay()
    {
        static JobsUnderWay jobs;
        return jobs;
    }

private:
    void waitForEnd()
    {
        do {
            waitForNone();
            QThreadPool::globalInstance()->waitForDone(); // it closes threads, and may have given further jobs
        } while (!isNone());
    }

    void waitForNone()
    {
        QMutexLocker locker(&m_mutex);
        while (m_count > 0) {
            m_ended.wait(&m_mutex);
        }
    }

    bool isNone()
    {
        const QMutexLocker locker(&m_mutex);
        return m_count == 0;
    }

    std::once_flag m_endIsAwaited;
    QMutex m_mutex;
    QWaitCondition m_ended;
    int m_count = 0;
};

} // namespace

class DatabaseThread::Loop : public QThread
{
public:
    void post(std::function<void()> task)
    {
        JobsUnderWay::jobsUnderWay().begin();
        const QMutexLocker locker(&m_mutex);
        m_tasks.push_back(std::move(task));
        m_wakeUp.wakeOne();
    }

    void close()
    {
        const QMutexLocker locker(&m_mutex);
        m_isClosing = true;
        m_wakeUp.wakeOne();
    }

    std::unique_ptr<Connection> connection; // touched on this thread only

protected:
    void run() override
    {
        while (std::function<void()> task = next()) {
            task();
            task = {};
            JobsUnderWay::jobsUnderWay().end();
        }
        connection.reset();
    }

private:
    // Waits for the next task; an empty one at the end.
    std::function<void()> next()
    {
        QMutexLocker locker(&m_mutex);
        while (m_tasks.empty() && !m_isClosing) {
            m_wakeUp.wait(&m_mutex);
        }
        if (m_tasks.empty()) {
            return {};
        }
        std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }

    QMutex m_mutex;
    QWaitCondition m_wakeUp;
    std::deque<std::function<void()>> m_tasks;
    bool m_isClosing = false;
};

DatabaseThread::DatabaseThread(const QString &name) : m_loop(std::make_unique<Loop>())
{
    m_loop->setObjectName(name);
    m_loop->start();
}

DatabaseThread::~DatabaseThread()
{
    m_loop->close();
    if (QThread::currentThread() != m_loop.get()) {
        m_loop->wait();
        return;
    }
    // The last owner let go inside a job: the thread cannot wait for itself. The application's end waits for the job,
    // then for the pool.
    QThreadPool::globalInstance()->start([loop = m_loop.release()] {
        loop->wait();
        delete loop;
    });
}

void DatabaseThread::post(std::function<void()> task)
{
    m_loop->post(std::move(task));
}

void DatabaseThread::adopt(std::unique_ptr<Connection> connection)
{
    m_loop->connection = std::move(connection);
}

Connection &DatabaseThread::connectionOf(Loop &loop)
{
    Q_ASSERT(QThread::currentThread() == &loop && loop.connection);
    return *loop.connection;
}
