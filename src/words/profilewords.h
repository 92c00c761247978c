#pragma once

#include "core/profile.h"

// How the shop is called: its name, else its id; "Main shop" for the first one before it has a name. Plain text.
QString shopName(const Profile &profile);
// On a receipt, which others read: its name, else its id; empty for the first one before it has a name.
QString shopOnReceipt(const Profile &profile);
// On a statement, which goes into the books: the name with the id, where there is a name that says more than the id.
QString shopOnStatement(const Profile &profile);
// "Blue", "No color".
QString nameOf(ProfileColor color);
// Why the list of shops stays as it is, and what can be done.
QString wordsFor(ProfileFault fault);
