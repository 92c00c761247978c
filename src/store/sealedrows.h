#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <QVariantMap>

// A row by its columns' names: qint64, QString, or an invalid QVariant for NULL.
using Columns = QVariantMap;

// A digest over every column that is not NULL, but "digest" itself: a byte that flips on the disk inside a value shows. Source of the need:
// SQLite's integrity_check does not look into values.
QString sealOf(const Columns &columns);

// Inserts, reads and changes rows of the tables that have a digest column. Within the caller's transaction.
class SealedRows
{
public:
    SealedRows(Connection &connection, const QString &table) : m_connection(connection), m_table(table) {}

    Result<Done, LedgerError> insert(Columns columns);
    // Inserts with the next sequence, which it hands back.
    Result<qint64, LedgerError> append(Columns columns);
    // The rows for which the condition holds. Damaged when a seal is broken.
    Result<QList<Columns>, LedgerError> find(const QString &condition, const QVariantList &values);
    // The one row with this value. NotFound when there is none.
    Result<Columns, LedgerError> get(const QString &column, const QVariant &value);
    // Changes the row (by its sequence) if it is still as it was read. NotAllowed when it is not.
    Result<Done, LedgerError> change(const Columns &before, const Columns &changes);

    // How many rows have a broken seal, of all. Reads them one by one.
    Result<qint64, LedgerError> countAltered();

private:
    Connection &m_connection;
    QString m_table;
};
