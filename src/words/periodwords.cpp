#include "words/periodwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class PeriodNames
{
    Q_DECLARE_TR_FUNCTIONS(PeriodNames)

public:
    static QString dayMonth(const QDate &day) { return QLocale().toString(day, tr("d MMM", "a date's format")); }
    static QString date(const QDate &day) { return QLocale().toString(day, tr("d MMM yyyy", "a date's format")); }
    static QString fullDate(const QDate &day)
    {
        return QLocale().toString(day, tr("dddd, d MMMM yyyy", "a date's format"));
    }
    static QString span(const DateSpan &days)
    {
        return days.first == days.last ? fullDate(days.first) : tr("%1 – %2").arg(date(days.first), date(days.last));
    }
};

bool isWhole(const DateSpan &period, PeriodStep step)
{
    return period == periodAround(period.first, step);
}

} // namespace

QString shortName(const DateSpan &period, PeriodStep step)
{
    switch (step) {
    case PeriodStep::Day:
        return PeriodNames::dayMonth(period.first);
    case PeriodStep::Week:
        break;
    case PeriodStep::Month:
        return QLocale().toString(period.first, QStringLiteral("MMM yyyy"));
    case PeriodStep::Year:
        return QString::number(period.first.year());
    }
    return PeriodNames::date(period.first);
}

QString nameOf(const DateSpan &period, PeriodStep step)
{
    if (step == PeriodStep::Month && isWhole(period, step)) {
        return QLocale().toString(period.first, QStringLiteral("MMMM yyyy"));
    }
    if (step == PeriodStep::Year && isWhole(period, step)) {
        return QString::number(period.first.year());
    }
    return PeriodNames::span(period);
}
