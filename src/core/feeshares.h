#pragma once

#include "core/amount.h"

#include <QList>

// A fee divided among equals, exactly: each share is the count's part of it, cut to this many decimal places (the fee's
// own when it has more), and the units of the last place that remain go to the first shares, one each. The shares sum to
// the fee. Empty for a count below one.
QList<Amount> feeShares(const Amount &fee, qsizetype count, int places);
