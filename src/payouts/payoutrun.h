#pragma once

#include "account/keyholder.h"
#include "core/confirmed.h"
#include "core/journalledwithdrawal.h"
#include "journal/journalcontext.h"
#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"

#include <QPromise>

// Steps 4 to 7 for one confirmed plan: journal every withdrawal, then for each: claim, send once, record. Stops at the first
// doubt, at the first refusal, and at the first thing the ledger cannot do. Deletes itself when it is done.
class PayoutRun : public QObject
{
    Q_OBJECT

public:
    // tools must outlive owner, and owner the run.
    static QFuture<PayoutReport> start(const PayoutTools &tools, const ActiveKey &key, const Confirmed &confirmed,
                                       QObject *owner);

private:
    PayoutRun(const PayoutTools &tools, ActiveKey key, QObject *owner);

    void journal(const Confirmed &confirmed);
    void claimNext();
    void sendClaimed(JournalledWithdrawal permission);
    void record(const QString &id, const Verdict &verdict);
    void confirm(const QString &id, const QString &operationId);
    void readState(const QString &id);
    void takeRecord(const WithdrawalRecord &record);
    void stop(const LedgerError &error);
    void reportUnstored(const QString &id, const LedgerError &error);
    void finish();
    [[nodiscard]] JournalContext context() const;

    const PayoutTools &m_tools;
    ActiveKey m_key;
    QStringList m_waiting; // ids still to be sent, in order
    std::optional<Withdrawal> m_current;
    std::optional<Verdict> m_verdict; // on the current one
    PayoutReport m_report;
    QPromise<PayoutReport> m_promise;
};
