#pragma once

#include "payouts/guard.h"

// The limits in US dollars against what is asked, as a whole, and all that was sent in their time and is not certainly unsent:
// without fees, at the question's rates. Errors OverLimit.
GuardAnswer guardLimits(Connection &connection, const GuardQuestion &question);
