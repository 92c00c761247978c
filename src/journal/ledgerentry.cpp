#include "journal/ledgerentry.h"

#include "core/tokens.h"
#include "store/withdrawalrows.h"

#include <algorithm>

Result<LedgerEntry, LedgerError> LedgerEntry::read(Connection &connection, const QString &id)
{
    auto row = SealedRows(connection, QStringLiteral("withdrawal")).get(QStringLiteral("id"), id);
    if (!row) {
        return row.error();
    }
    const auto recipients = SealedRows(connection, QStringLiteral("recipient"))
                                .find(QStringLiteral("withdrawal = ?"), {row->value(QStringLiteral("sequence"))});
    if (!recipients) {
        return recipients.error();
    }
    auto record = WithdrawalRows(connection).get(id);
    if (!record) {
        return record.error();
    }
    return LedgerEntry(connection, std::move(*row), std::move(*record));
}

Result<bool, LedgerError> LedgerEntry::isTakenByAnother(const QString &operationId) const
{
    const auto owner =
        m_connection->value(QStringLiteral("SELECT sequence FROM withdrawal WHERE operation_id = ? AND sequence <> ?"),
                            {operationId, sequence()});
    return owner ? Result<bool, LedgerError>(owner->isValid()) : owner.error();
}

Result<WithdrawalState, LedgerError> LedgerEntry::apply(const StateChange &change, Evidence::Event event,
                                                        const QDateTime &now)
{
    Columns columns = change.columns;
    columns.insert(QStringLiteral("state"), toToken(change.state));
    const bool isSame =
        std::all_of(columns.constKeyValueBegin(), columns.constKeyValueEnd(), [this](const auto &column) {
            return m_row.value(column.first).toString() == column.second.toString();
        });
    if (isSame) {
        return change.state;
    }
    if (!m_record.endedAt.isValid()) {
        columns.insert(QStringLiteral("ended_at"), toLedgerTime(now));
    }
    const auto written = write(columns, {event, change.state, now, change.detail});
    return written ? Result<WithdrawalState, LedgerError>(change.state) : written.error();
}

Result<Done, LedgerError> LedgerEntry::claim(const QString &process, const QDateTime &now, const QDateTime &deadline)
{
    const QJsonObject detail{{QStringLiteral("process"), process},
                             {QStringLiteral("deadline"), toLedgerTime(deadline)}};
    return write({{QStringLiteral("state"), toToken(WithdrawalState::Sending)},
                  {QStringLiteral("claimed_at"), toLedgerTime(now)},
                  {QStringLiteral("deadline_at"), toLedgerTime(deadline)},
                  {QStringLiteral("claimed_by"), process}},
                 {Evidence::Event::Claimed, WithdrawalState::Sending, now, detail});
}

Result<Done, LedgerError> LedgerEntry::write(const Columns &columns, const Evidence::Entry &evidence)
{
    if (auto changed = SealedRows(*m_connection, QStringLiteral("withdrawal")).change(m_row, columns); !changed) {
        return changed;
    }
    return Evidence(*m_connection).append(sequence(), evidence);
}
