#pragma once

#include "core/ledgererror.h"
#include "journal/evidence.h"
#include "journal/statechange.h"
#include "store/sealedrows.h"

// One withdrawal's row within a transaction: read with its seal checked, and changed together with its evidence.
class LedgerEntry
{
public:
    // NotFound, or Damaged when a seal of the row or of its recipients is broken.
    static Result<LedgerEntry, LedgerError> read(Connection &connection, const QString &id);

    [[nodiscard]] const WithdrawalRecord &record() const { return m_record; }
    [[nodiscard]] qint64 sequence() const { return m_row.value(QStringLiteral("sequence")).toLongLong(); }
    [[nodiscard]] QString confirmationId() const { return m_row.value(QStringLiteral("confirmation_id")).toString(); }

    [[nodiscard]] Result<bool, LedgerError> isTakenByAnother(const QString &operationId) const;

    // Changes the row and logs it; ended_at is set when the row leaves planned or sending. Writes nothing when the row is
    // like that already. The state after it.
    Result<WithdrawalState, LedgerError> apply(const StateChange &change, Evidence::Event event, const QDateTime &now);
    // The same for the one change that begins a request.
    Result<Done, LedgerError> claim(const QString &process, const QDateTime &now, const QDateTime &deadline);

private:
    LedgerEntry(Connection &connection, Columns row, WithdrawalRecord record)
        : m_connection(&connection), m_row(std::move(row)), m_record(std::move(record))
    {
    }
    Result<Done, LedgerError> write(const Columns &columns, const Evidence::Entry &evidence);

    Connection *m_connection;
    Columns m_row;
    WithdrawalRecord m_record;
};
