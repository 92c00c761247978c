#pragma once

#include "core/ledgererror.h"
#include "records/entryfilter.h"
#include "records/historyentry.h"
#include "store/connection.h"

// What many entries have in common, and are filtered by.
struct EntryKind {
    qint64 id = 0;
    CurrencyId currency;
    QString type;
    QString status;
    QString state; // a token; empty for what was not made here
    bool isTicked = false;
    bool isWide = false; // its amounts are summed from their text

    [[nodiscard]] bool fits(const EntryFilter &filter) const;
};

// The kinds of entries that the ledger has. They are only ever added; what was read once is kept.
class EntryKinds
{
public:
    // Reads those that came since.
    Result<Done, LedgerError> refresh(Connection &connection);
    [[nodiscard]] const QList<EntryKind> &all() const { return m_kinds; }
    [[nodiscard]] const EntryKind *find(qint64 id) const; // null for one that was not read yet
    [[nodiscard]] QList<EntryKind> fitting(const EntryFilter &filter) const;

    // The kind of this entry, made when it is new. Within the caller's transaction.
    static Result<qint64, LedgerError> idFor(Connection &connection, const HistoryEntry &entry, bool isWide);

private:
    QList<EntryKind> m_kinds; // by id
};

// cash_out and mass_cash_out.
bool isOutgoing(const QString &type);
