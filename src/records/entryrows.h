#pragma once

#include "core/ledgererror.h"
#include "records/historyentry.h"
#include "store/connection.h"

// Reads and writes the entries of the history, and keeps what they are searched and summed by in step: the only place that
// does. Writing happens within the caller's transaction.
class EntryRows
{
public:
    enum class Written { New, Changed, Same };

    explicit EntryRows(Connection &connection) : m_connection(connection) {}

    // In the order of the ids. What is gone is left out.
    Result<QList<HistoryEntry>, LedgerError> read(const QList<qint64> &ids);
    // Nothing when there is none.
    Result<std::optional<HistoryEntry>, LedgerError> withOperation(const QString &operationId);
    Result<std::optional<HistoryEntry>, LedgerError> ofWithdrawal(qint64 sequence);

    // Writes an entry as it is to be, by its id; 0 makes a new one. Refused when its period is closed and its note changes.
    Result<Written, LedgerError> write(HistoryEntry &entry);
    // Takes out an entry that became part of another one.
    Result<Done, LedgerError> remove(const HistoryEntry &entry);

private:
    using Found = Result<std::optional<HistoryEntry>, LedgerError>;

    Found findOne(const QString &condition, const QVariant &value);
    Result<Done, LedgerError> insert(HistoryEntry &entry);
    Result<Done, LedgerError> update(const HistoryEntry &before, const HistoryEntry &entry);
    Result<Done, LedgerError> movePayments(const HistoryEntry &before, const HistoryEntry &entry);
    Result<QVariantList, LedgerError> columnsOf(const HistoryEntry &entry);
    Result<Done, LedgerError> addWords(const HistoryEntry &entry);
    Result<Done, LedgerError> removeWords(const HistoryEntry &entry);
    Result<Done, LedgerError> run(const QString &sql, const QVariantList &values);

    Connection &m_connection;
};

// As a JSON array, for json_each().
QString idsToJson(const QList<qint64> &ids);
