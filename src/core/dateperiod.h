#pragma once

#include <QDateTime>
#include <QTimeZone>

// A span of days that moves along with today.
enum class DatePeriod {
    AllTime,
    Today,
    Yesterday,
    Last7Days, // today and the six days before
    Last30Days,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Chosen, // two dates that a person chose
};

// Days, both included; an invalid date leaves the span open at that end.
struct DateSpan {
    QDate first;
    QDate last;

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

// The days of a period; none for AllTime and Chosen. Weeks do not matter to it, quarters begin in January.
DateSpan daysOf(DatePeriod period, const QDate &today);

// The first and the last moment of the days in this time zone, in UTC; an invalid one for an open end. A day whose midnight
// the clocks skip begins when they say so.
struct TimeSpan {
    QDateTime since;
    QDateTime until;
};
TimeSpan timesOf(const DateSpan &days, const QTimeZone &zone);
