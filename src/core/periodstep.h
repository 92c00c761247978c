#pragma once

#include "core/dateperiod.h"

#include <QList>

// What a span of days is divided into. A week begins on Monday (ISO 8601).
enum class PeriodStep { Day, Week, Month, Year };

// All periods that share a day with the span, in order; the first and the last are cut off where the span ends. Empty for a
// span that has no days or is open.
QList<DateSpan> periodsIn(const DateSpan &days, PeriodStep step);
// The period with this day in it, whole.
DateSpan periodAround(const QDate &day, PeriodStep step);
// So many periods that a picture of them is still read: days up to six weeks, weeks up to seven months, then months.
PeriodStep suitableStep(const DateSpan &days);
// The shortest step that divides the span into at most 190 periods.
PeriodStep finestStep(const DateSpan &days);
