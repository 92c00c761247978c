#pragma once

#include "account/keyholder.h"
#include "journal/journal.h"
#include "payouts/operationlisting.h"
#include "payouts/payoutservice.h"
#include "payouts/payouttools.h"

#include <QPromise>

// Takes a person's decision about one withdrawal in doubt, if the evidence allows it. "Not sent": at least ten minutes after
// the deadline, and Plisio's complete list past the window holds no operation that fits. "Sent as X": Plisio has the operation,
// it is this payment, and no other withdrawal has it. A planned one can be closed as not sent (Unsent) at any time, when the
// complete list shows that no copy of the ledger sent it; else it is in doubt from then on. Deletes itself when it is done.
class Resolver : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<WithdrawalRecord, ResolutionError>;

    static QFuture<Answer> start(const PayoutTools &tools, const QString &id, const Resolution &resolution,
                                 QObject *owner);

    static constexpr qint64 waitSecs = 10 * 60; // after the deadline, before "not sent" may be said

private:
    Resolver(const PayoutTools &tools, QString id, Resolution resolution, QObject *owner);

    void begin();
    void takeRecord(const Result<WithdrawalRecord, LedgerError> &record);
    void askList();
    void takeList(const OperationList &list);
    void askOperation();
    void scanPlanned(const ActiveKey &key);
    void closePlanned();
    void decide(const Decision &decision);
    void finish(const Answer &answer);
    void refuse(ResolutionFault fault, const QString &detail = {});
    [[nodiscard]] Decision decision(Decision::Kind kind, const QString &evidence) const;

    const PayoutTools &m_tools;
    QString m_id;
    Resolution m_resolution;
    std::optional<WithdrawalRecord> m_record;
    QPromise<Answer> m_promise;
};
