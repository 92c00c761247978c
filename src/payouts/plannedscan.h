#pragma once

#include "account/keyholder.h"
#include "core/payouterror.h"
#include "core/withdrawalrecord.h"
#include "payouts/operationlisting.h"
#include "payouts/payouttools.h"

#include <QObject>

// Before rows that an earlier run planned are sent: whether a copy of this ledger, or the same one before a backup of it was
// restored, has sent them already. A planned row for which Plisio has an operation that no row of ours owns becomes a
// doubt (RestoredLedger), which stops its batch. Deletes itself when done.
class PlannedScan : public QObject
{
public:
    // planned: rows in state planned. Unscanned when Plisio's list could not be read whole.
    static QFuture<Result<Done, PayoutError>> start(const PayoutTools &tools, const ActiveKey &key,
                                                    const QList<WithdrawalRecord> &planned, QObject *owner);

private:
    PlannedScan(const PayoutTools &tools, const QList<WithdrawalRecord> &planned, QObject *owner);

    void read(const ActiveKey &key);
    void takeList(const OperationList &list);
    void finish(const Result<Done, PayoutError> &result);

    const PayoutTools &m_tools;
    QList<WithdrawalRecord> m_planned;
    QPromise<Result<Done, PayoutError>> m_promise;
};
