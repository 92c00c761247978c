#pragma once

#include "core/ledgererror.h"
#include "core/result.h"
#include "store/connection.h"

#include <QFuture>

#include <memory>

// Which ledger, and for whom.
struct LedgerPlace {
    QString dataFolder; // absolute
    QString profile; // "default"
    bool isPractice = false;
    QString hostId; // ApiAddress::hostId(): the ledger is bound to it when it is made

    [[nodiscard]] QString filePath() const; // <dataFolder>/[practice/]<profile>/ledger.sqlite
};

// The ledger's two threads: one connection that writes, one that reads. Nothing here runs on the caller's thread; the
// futures' continuations run where the caller asks. Jobs of one thread run in the order in which they were given.
class Store
{
public:
    // Opens the ledger, or makes it where none was ever used. Refuses what it does not know (see LedgerFault).
    static QFuture<Result<std::shared_ptr<Store>, LedgerError>> open(const LedgerPlace &place);
    ~Store(); // waits for the jobs under way

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // job(Connection &) runs on the writing (reading) thread; the future gets what it returns.
    template<class Job>
    auto write(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>;
    template<class Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>;
};
