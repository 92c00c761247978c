#include "core/periodstep.h"

#include <algorithm>

namespace {

constexpr qint64 mostDays = 45;
constexpr qint64 mostDaysInWeeks = 215;
constexpr qint64 mostPeriods = 190;
constexpr qint64 weekDays = 7;
constexpr qint64 monthDays = 30;

qint64 countOf(const DateSpan &days)
{
    return days.first.isValid() && days.last.isValid() ? days.first.daysTo(days.last) + 1 : 0;
}

} // namespace

DateSpan periodAround(const QDate &day, PeriodStep step)
{
    switch (step) {
    case PeriodStep::Day:
        break;
    case PeriodStep::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(weekDays - 1)};
    }
    case PeriodStep::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case PeriodStep::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {day, day};
}

QList<DateSpan> periodsIn(const DateSpan &days, PeriodStep step)
{
    QList<DateSpan> periods;
    if (countOf(days) <= 0) {
        return periods;
    }
    for (QDate day = days.first; day <= days.last; day = periods.constLast().last.addDays(1)) {
        periods.append({day, std::min(periodAround(day, step).last, days.last)});
    }
    return periods;
}

PeriodStep suitableStep(const DateSpan &days)
{
    const qint64 count = countOf(days);
    if (count <= mostDays) {
        return PeriodStep::Day;
    }
    return std::max(count <= mostDaysInWeeks ? PeriodStep::Week : PeriodStep::Month, finestStep(days));
}

PeriodStep finestStep(const DateSpan &days)
{
    const qint64 count = countOf(days);
    if (count <= mostPeriods) {
        return PeriodStep::Day;
    }
    return count <= (mostPeriods - 1) * weekDays ? PeriodStep::Week
        : count <= (mostPeriods - 1) * monthDays ? PeriodStep::Month
                                                 : PeriodStep::Year;
}
