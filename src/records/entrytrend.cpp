#include "records/entrytrend.h"

#include "records/entryvisit.h"

#include <algorithm>

namespace {

QDate dateOf(qint64 at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

// Whole periods where the filter leaves the end open; up to its dates otherwise, but not into the future.
DateSpan spanOf(const TrendQuestion &question, const QDate &first, const QDate &last, PeriodStep step)
{
    const EntryFilter &filter = question.filter;
    const auto toDate = [&question](const QDateTime &time) {
        return time.toTimeZone(question.zone).date();
    };
    return {filter.since.isValid() ? toDate(filter.since) : periodAround(first, step).first,
            filter.until.isValid() ? std::min(toDate(filter.until), std::max(last, question.today))
                                   : periodAround(last, step).last};
}

void divide(EntryTrend &trend, const TrendQuestion &question, const QDate &first, const QDate &last)
{
    const DateSpan days = spanOf(question, first, last, PeriodStep::Day);
    trend.finest = finestStep(days);
    trend.step = std::max(question.step.value_or(suitableStep(days)), trend.finest);
    for (const DateSpan &period : periodsIn(spanOf(question, first, last, trend.step), trend.step)) {
        trend.periods.append({period, {}});
    }
}

} // namespace

EntryFilter filterWithin(const EntryFilter &filter, const DateSpan &days, const QTimeZone &zone)
{
    const TimeSpan times = timesOf(days, zone);
    EntryFilter within = filter;
    within.since = filter.since.isValid() ? std::max(filter.since, times.since) : times.since;
    within.until = filter.until.isValid() ? std::min(filter.until, times.until) : times.until;
    return within;
}

Result<EntryTrend, LedgerError> TrendSums::of(const TrendQuestion &question, const std::function<bool()> &goesOn)
{
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    if (!question.filter.text.isEmpty()) {
        return ofText(question, goesOn);
    }
    const Days days = daysOf(question);
    if (!days) {
        return days.error();
    }
    EntryTrend trend;
    if (!*days) {
        return trend;
    }
    divide(trend, question, (*days)->first, (*days)->last);
    for (TrendPeriod &period : trend.periods) {
        if (!goesOn()) {
            return trend;
        }
        auto totals = EntrySums(m_connection, m_kinds).of(filterWithin(question.filter, period.days, question.zone));
        if (!totals) {
            return totals.error();
        }
        period.totals = std::move(*totals);
    }
    return trend;
}

// The days of the first and the last entry; nothing when there is none.
TrendSums::Days TrendSums::daysOf(const TrendQuestion &question)
{
    const EntryStatement statement = EntrySet({question.filter, m_kinds.fitting(question.filter), false}).times();
    std::optional<DateSpan> days;
    const auto read = m_connection.each(statement.sql, statement.values, [&days, &question](const Row &row) {
        if (!row.isNull(0)) {
            days = DateSpan{dateOf(row.number(0), question.zone), dateOf(row.number(1), question.zone)};
        }
    });
    return read ? Days(days) : read.error();
}

// Only the texts tell what fits: all are read once, and day by day put where they belong.
Result<EntryTrend, LedgerError> TrendSums::ofText(const TrendQuestion &question, const std::function<bool()> &goesOn)
{
    QMap<QDate, EntryTotals> sums;
    const QList<EntryKind> kinds = m_kinds.fitting(question.filter);
    const EntrySet set({question.filter, kinds, kinds.size() == m_kinds.all().size()});
    const auto read = EntryVisit(m_connection).withText(set, [&](const HistoryEntry &entry) {
        addTo(sums[entry.at.toTimeZone(question.zone).date()], entry);
        return goesOn();
    });
    if (!read) {
        return read.error();
    }
    EntryTrend trend;
    if (sums.isEmpty()) {
        return trend;
    }
    divide(trend, question, sums.firstKey(), sums.lastKey());
    auto period = trend.periods.begin();
    for (auto day = sums.cbegin(); day != sums.cend(); ++day) {
        period = std::find_if(period, trend.periods.end(),
                              [&day](const TrendPeriod &one) { return day.key() <= one.days.last; });
        if (period == trend.periods.end()) {
            break; // none: the periods cover all days
        }
        addTo(period->totals, day.value());
    }
    return trend;
}
