#pragma once

#include "core/currency.h"
#include "store/connection.h"

#include <QHash>

// An outgoing operation that was not made here, by whom it paid.
struct ListedEntry {
    QString operationId;
    CurrencyId currency;
    QString at; // the ledger's time (toLedgerTime)
    bool hasFailed = false;
    QStringList addresses; // canonical
    QStringList amounts; // of each, as they came
};

// Reads such operations, and keeps the last ones it read: the recipients of a plan are often those of a few. Sees one state of
// the ledger.
class ListedEntries
{
public:
    explicit ListedEntries(Connection &connection) : m_connection(connection) {}

    // By its number; without recipients when there is no such operation.
    [[nodiscard]] Result<ListedEntry, LedgerError> read(qint64 id);

private:
    Connection &m_connection;
    QHash<qint64, ListedEntry> m_kept;
    qsizetype m_keptRecipients = 0;
};
