#pragma once

#include "core/periodstep.h"
#include "records/entrytotals.h"

#include <QTimeZone>

#include <functional>

// What a filter's sums are asked for by period: in the days of a time zone, divided as is asked, or as it suits.
struct TrendQuestion {
    EntryFilter filter;
    std::optional<PeriodStep> step;
    QTimeZone zone = QTimeZone::utc();
    QDate today;

    friend bool operator==(const TrendQuestion &, const TrendQuestion &) = default;
};

struct TrendPeriod {
    DateSpan days; // within the filter's
    EntryTotals totals;
};

// The sums of a filter by period; together they are its EntryTotals.
struct EntryTrend {
    PeriodStep step = PeriodStep::Day;
    PeriodStep finest = PeriodStep::Day; // that the span may be divided into
    QList<TrendPeriod>
        periods; // in order, none left out; a filter without dates begins and ends with one that is not empty
};

// Sums a filter by period as EntrySums does as a whole: for a connection of its own, since a long span or a text takes a
// while.
class TrendSums
{
public:
    TrendSums(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    // goesOn is asked now and then; the answer is of no use when it said no.
    Result<EntryTrend, LedgerError> of(const TrendQuestion &question, const std::function<bool()> &goesOn);

private:
    using Days = Result<std::optional<DateSpan>, LedgerError>;

    Days daysOf(const TrendQuestion &question);
    Result<EntryTrend, LedgerError> ofText(const TrendQuestion &question, const std::function<bool()> &goesOn);

    Connection &m_connection;
    EntryKinds &m_kinds;
};

// The filter within these days.
EntryFilter filterWithin(const EntryFilter &filter, const DateSpan &days, const QTimeZone &zone);
