#pragma once

#include "payouts/guard.h"

// Warns when another list that is kept, or the form, is going to pay a recipient the same amount (duplicate-payment). Silent
// about the draft that the plan itself comes from, and about what was paid before: such a draft is a copy of something done.
GuardAnswer guardDrafts(Connection &connection, const GuardQuestion &question);
