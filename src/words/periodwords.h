#pragma once

#include "core/periodstep.h"

#include <QString>

// A period under a bar: "12 Mar", "12 Mar 2026" for a week by its first day, "Mar 2026", "2026"; in the language of QLocale().
// Different for all periods of a span that is divided into days as PeriodStep allows.
QString shortName(const DateSpan &period, PeriodStep step);
// The same in full, where it stands alone: "Thursday, 12 March 2026", "12 Mar 2026 – 18 Mar 2026", "March 2026". A month or a
// year that is cut off is named by its days.
QString nameOf(const DateSpan &period, PeriodStep step);
