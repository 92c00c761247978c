#include "core/dateperiod.h"

namespace {

QDate firstOfQuarter(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

DateSpan wholeMonths(const QDate &first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

} // namespace

DateSpan daysOf(DatePeriod period, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case DatePeriod::AllTime:
    case DatePeriod::Chosen:
        break;
    case DatePeriod::Today:
        return {today, today};
    case DatePeriod::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case DatePeriod::Last7Days:
        return {today.addDays(-6), today};
    case DatePeriod::Last30Days:
        return {today.addDays(-29), today};
    case DatePeriod::ThisMonth:
        return wholeMonths(month, 1);
    case DatePeriod::LastMonth:
        return wholeMonths(month.addMonths(-1), 1);
    case DatePeriod::ThisQuarter:
        return wholeMonths(firstOfQuarter(today), 3);
    case DatePeriod::LastQuarter:
        return wholeMonths(firstOfQuarter(today).addMonths(-3), 3);
    case DatePeriod::ThisYear:
        return wholeMonths(QDate(today.year(), 1, 1), 12);
    case DatePeriod::LastYear:
        return wholeMonths(QDate(today.year() - 1, 1, 1), 12);
    }
    return {};
}

TimeSpan timesOf(const DateSpan &days, const QTimeZone &zone)
{
    TimeSpan times;
    if (days.first.isValid()) {
        times.since = days.first.startOfDay(zone).toUTC();
    }
    if (days.last.isValid()) {
        times.until = days.last.addDays(1).startOfDay(zone).toUTC().addMSecs(-1);
    }
    return times;
}
