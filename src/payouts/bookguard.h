#pragma once

#include "payouts/guard.h"

// Who can be paid: with a closed address book only whom it holds, with a cooling-off time only whom it holds long enough or
// who was paid before. Errors NotInAddressBook and CoolingOff at each recipient.
GuardAnswer guardBook(Connection &connection, const GuardQuestion &question);
