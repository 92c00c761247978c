#pragma once

#include "account/keyholder.h"
#include "core/journalledwithdrawal.h"
#include "journal/journalcontext.h"
#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"
#include "payouts/runorder.h"

#include <QPromise>

// Steps 4 to 7 for one order: journal every withdrawal of its plan, then for each: claim, send once, record. Stops at the
// first doubt, at the first thing the ledger cannot do, when nobody can be reached, when the order says so, and by its
// rule at a refusal. Deletes itself when it is done.
class PayoutRun : public QObject
{
    Q_OBJECT

public:
    // tools must outlive owner, and owner the run.
    static QFuture<PayoutReport> start(const PayoutTools &tools, const ActiveKey &key, RunOrder order, QObject *owner);

private:
    // What went out, until the ledger has told what it made of it.
    struct Sent {
        QString id;
        Withdrawal withdrawal;
        Outcome outcome;
    };

    PayoutRun(const PayoutTools &tools, ActiveKey key, RunOrder order, QObject *owner);

    void journal();
    void claimNext();
    void stopUnclaimed(const QString &id, const PayoutError &error);
    void sendClaimed(JournalledWithdrawal permission);
    void record(const QString &id, const Verdict &verdict);
    void confirm(const QString &id, const QString &operationId);
    void readState(const QString &id);
    void takeRecord(const WithdrawalRecord &record);
    void stop(const LedgerError &error);
    void stop(const PayoutError &error);
    void reportSent();
    void finish();
    [[nodiscard]] bool goesOnAfter(const WithdrawalRecord &record) const;
    [[nodiscard]] JournalContext context() const;

    const PayoutTools &m_tools;
    ActiveKey m_key;
    QList<Currency> m_currencies; // with the rates that the run began with
    RunOrder m_order;
    QStringList m_waiting; // ids still to be sent, in order
    std::optional<Sent> m_sent;
    PayoutReport m_report;
    QPromise<PayoutReport> m_promise;
};
