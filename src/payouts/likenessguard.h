#pragma once

#include "payouts/guard.h"

// Blocks an address that nobody was paid at and that looks like a known recipient's: who poisons a history with such addresses
// hopes that the ends alone are compared (look-alike).
GuardAnswer guardLikenesses(Connection &connection, const GuardQuestion &question);
