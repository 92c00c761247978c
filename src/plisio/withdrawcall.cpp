#include "plisio/withdrawcall.h"

#include "plisio/hiddenkey.h"
#include "plisio/oneshot.h"
#include "plisio/transferjob.h"

namespace {

constexpr qint64 longestIdleMs = 2000;

} // namespace

QFuture<Verdict> WithdrawCall::send(JournalledWithdrawal &&permission, const Secret &key)
{
    const JournalledWithdrawal spent = std::move(permission);
    const bool isReused = m_manager && m_idleSince->isValid() && m_idleSince->elapsed() < longestIdleMs;
    if (!isReused) {
        m_manager = m_connection.makeManager();
        m_idleSince = std::make_shared<QElapsedTimer>();
    }
    m_idleSince->invalidate(); // until this request has ended well, its connection is not to be used again
    QNetworkReply *reply =
        sendOnce(*m_manager, m_connection.makeRequest("operations/withdraw", withdrawalQuery(spent.withdrawal()), key));
    const auto age = isReused ? TransferJob::ConnectionAge::Reused : TransferJob::ConnectionAge::Fresh;
    return TransferJob::follow(reply, age, {m_connection.deadlines().withdrawalMs})
        .then([manager = m_manager, idleSince = m_idleSince, withdrawal = spent.withdrawal(), key](Transfer transfer) {
            if (transfer.end == Transfer::End::Complete) {
                idleSince->start();
            }
            hideKey(transfer.body, key);
            return judge(withdrawal, transfer);
        });
}
