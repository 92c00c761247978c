#pragma once

#include "payouts/guard.h"

// Warns when a recipient's name, or a note that is a reference (isPaymentReference), always went to one address of this chain
// and now goes to another (changed-payee). A name or note that went to several addresses, or does in this plan, tells nothing.
GuardAnswer guardNames(Connection &connection, const GuardQuestion &question);
