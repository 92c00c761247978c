#pragma once

#include "core/operation.h"
#include "core/withdrawalrecord.h"
#include "journal/operationsource.h"
#include "store/connection.h"

// Hands what Plisio says of operations to the accepted withdrawals made here that they belong to, under this key and host, by
// the journal's rules. Everything else stays as it is. Runs on the store's writing thread.
class OwnOperations
{
public:
    OwnOperations(QString keyId, QString hostId, QDateTime now)
        : m_keyId(std::move(keyId)), m_hostId(std::move(hostId)), m_now(std::move(now))
    {
    }

    // The ids of those whose error has to be confirmed by asking for the operation itself.
    [[nodiscard]] Result<QStringList, LedgerError> settle(Connection &connection, const QList<Operation> &operations,
                                                          OperationSource source) const;

private:
    [[nodiscard]] bool mayTell(const WithdrawalRecord &record, const Operation &operation) const;

    QString m_keyId;
    QString m_hostId;
    QDateTime m_now;
};
