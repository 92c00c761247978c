#pragma once

#include "account/keyholder.h"
#include "payouts/operationlisting.h"
#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"

#include <QPromise>

// Finds out what became of everything in doubt, by the operation that Plisio's answer named, else by Plisio's list of
// operations. Never sends. The list settles a withdrawal only when it was read whole and by exactly one operation that no
// other row has or fits; rows sent with another key or to another host stay as they are.
// Withdrawals that a person declared not sent are looked for too: one that turns up is marked. Deletes itself when done.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    static QFuture<ReconcileReport> start(const PayoutTools &tools, QObject *owner);

private:
    Reconciler(const PayoutTools &tools, QObject *owner) : QObject(owner), m_tools(tools) {}

    void readRows();
    void askKnownOperations();
    void readList();
    void takeList(const OperationList &list);
    void askDetails();
    void settle();
    void readResults();
    void finish();
    void fail(const LedgerError &error);
    void keepUnclear(Operation listed, const AskError &error);
    [[nodiscard]] bool maySettle(const WithdrawalRecord &record) const;
    [[nodiscard]] bool needsDetails(const Operation &operation) const;
    [[nodiscard]] bool isOurs(const WithdrawalRecord &record) const;

    const PayoutTools &m_tools;
    std::optional<ActiveKey> m_key;
    QList<WithdrawalRecord> m_doubts; // everything in doubt when it began
    QList<WithdrawalRecord> m_declared; // declared not sent lately
    QList<WithdrawalRecord> m_known; // in doubt, with an operation to ask for
    QList<Operation> m_operations;
    QList<Operation> m_unclear; // of the list, to be asked for one by one
    bool m_isListComplete = false;
    ReconcileReport m_report;
    QPromise<ReconcileReport> m_promise;
};
