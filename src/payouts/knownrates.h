#pragma once

#include "payouts/payouttools.h"

#include <QFuture>

// The currencies with their rates. Where a limit in dollars is set Plisio is asked for them first; where it does not answer
// they are what was heard before.
QFuture<QList<Currency>> knownRates(const PayoutTools &tools);
