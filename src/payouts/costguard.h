#pragma once

#include "core/finding.h"
#include "core/payoutfigures.h"
#include "core/tolerance.h"

// What a person should know about the money side of a plan before it is sent. Pure.
// shown: the figures the person saw, empty for none; now: what Plisio says since.
// CostChanged for a fee or commission that rose, a balance that fell, or a rate that moved, by more than the tolerance;
// of the fees only those count that both figures have. LowBalance where a balance does not cover what is known to leave
// it. PreflightFailed when now lacks a balance or every cost.
QList<Finding> compareCosts(const Plan &plan, const PayoutFigures &shown, const PayoutFigures &now,
                            const Tolerance &tolerance);
