#pragma once

#include "core/payoutfigures.h"

// What send and mass say of the money side before they ask: fees, what is taken from which balance, and what is there.
// Whatever Plisio did not tell is left out.
QStringList costLines(const Plan &plan, const PayoutFigures &figures);
