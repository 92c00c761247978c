#pragma once

#include "core/journalledwithdrawal.h"
#include "core/secret.h"
#include "plisio/apiconnection.h"
#include "plisio/outcomerule.h"

#include <QElapsedTimer>
#include <QFuture>

// /operations/withdraw: the one request that moves money. Every call consumes its permission and makes exactly one
// request; whatever goes wrong is an outcome, never a repeat. One call at a time; a further one within two seconds uses
// the same connection, a later one opens a fresh one (a server that closed an idle connection would leave a false
// doubt).
class WithdrawCall
{
public:
    explicit WithdrawCall(ApiConnection connection) : m_connection(std::move(connection)) {}

    QFuture<Verdict> send(JournalledWithdrawal &&permission, const Secret &key);

private:
    ApiConnection m_connection;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::shared_ptr<QElapsedTimer> m_idleSince;
};
