#pragma once

#include "core/withdrawal.h"

// The same payments with another fee plan.
[[nodiscard]] Plan withFeePlan(const Plan &plan, FeePlan feePlan);

// The withdrawal's recipients, each in a withdrawal of its own.
[[nodiscard]] QList<Withdrawal> singlesOf(const Withdrawal &withdrawal);
