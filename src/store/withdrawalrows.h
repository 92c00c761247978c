#pragma once

#include "core/ledgererror.h"
#include "core/withdrawalrecord.h"
#include "store/connection.h"

// Reads withdrawals with their recipients: the one place where rows become records. Damaged when a row holds what no
// valid withdrawal does.
class WithdrawalRows
{
public:
    explicit WithdrawalRows(Connection &connection) : m_connection(connection) {}

    // Those for which the condition on table withdrawal holds; it may go on with ORDER BY and LIMIT.
    Result<QList<WithdrawalRecord>, LedgerError> find(const QString &condition, const QVariantList &values);
    // NotFound when there is none with this id.
    Result<WithdrawalRecord, LedgerError> get(const QString &id);

private:
    Result<QList<Recipient>, LedgerError> recipientsOf(qint64 sequence);

    Connection &m_connection;
};
