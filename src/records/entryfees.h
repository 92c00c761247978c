#pragma once

#include "records/entrykinds.h"
#include "records/entrytrend.h"

#include <QMap>

// What the fees of one currency were worth, each rounded to cents at its own operation's rate.
struct FeeWorth {
    Amount usd;
    qint64 usdMissing = 0; // operations with a fee and without a rate

    friend bool operator==(const FeeWorth &, const FeeWorth &) = default;
};

// For each period asked for.
using FeeWorths = QList<QMap<CurrencyId, FeeWorth>>;

// Values the fees of a filter: reads every operation, on a connection of its own.
class FeeSums
{
public:
    FeeSums(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    // periods: in order, without gaps, in the days of the zone. goesOn is asked now and then.
    Result<FeeWorths, LedgerError> of(const EntryFilter &filter, const QList<DateSpan> &periods, const QTimeZone &zone,
                                      const std::function<bool()> &goesOn);

private:
    Connection &m_connection;
    EntryKinds &m_kinds;
};
