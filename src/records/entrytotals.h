#pragma once

#include "core/ledgererror.h"
#include "records/entrykinds.h"
#include "records/entryset.h"
#include "store/connection.h"

#include <QHash>

#include <array>

// The sum over some entries of one currency, exact.
struct EntryTotal {
    CurrencyId currency;
    qint64 count = 0;
    Amount amount;
    Amount fee;
    Amount usd; // of those with a rate, each rounded to cents
    qint64 usdMissing = 0;

    friend bool operator==(const EntryTotal &, const EntryTotal &) = default;
};

struct EntryTotals {
    qint64 count = 0;
    QList<EntryTotal> currencies; // by id

    friend bool operator==(const EntryTotals &, const EntryTotals &) = default;
};

// Adds entries up by their currency.
void addTo(EntryTotals &totals, const HistoryEntry &entry);
void addTo(EntryTotals &totals, const EntryTotals &other);

// Sums all entries of a filter on a reading thread, without floating point: whole days from the day totals, the rest of a
// day and ranges of amounts by SQLite from the entries, what is found by a text one by one.
class EntrySums
{
public:
    EntrySums(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    Result<EntryTotals, LedgerError> of(const EntryFilter &filter);

private:
    // Entries, the sums of a0 to f2, of cents and of those without a worth.
    struct Sums {
        static constexpr int size = 9;
        std::array<qint64, size> columns{};
    };
    using Summed = Result<Done, LedgerError>;

    Summed addPeriods(const EntrySet &set);
    Summed addPeriods(const EntrySet &set, qint64 first, qint64 last);
    Summed addRows(const EntryStatement &statement);
    Summed addWide(const EntrySet &set, const QList<EntryKind> &kinds);
    Result<EntryTotals, LedgerError> ofText(const EntrySet &set, const QList<EntryKind> &kinds);
    Summed addText(const EntrySet &set);
    EntryTotals finish();

    Connection &m_connection;
    EntryKinds &m_kinds;
    EntryTotals m_totals;
    QHash<CurrencyId, Sums> m_sums;
};
