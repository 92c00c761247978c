#pragma once

#include "core/costsum.h"

#include <QList>

// The place of the sum that costs no more than any other in any coin: commission in the paid currency and each network fee
// in its own. What is not known yet of the others can only make them dearer. Nothing where no whole sum is certainly it, or
// there is nothing to compare.
std::optional<qsizetype> cheapestOf(const QList<CostSum> &sums, const CurrencyId &paid);
