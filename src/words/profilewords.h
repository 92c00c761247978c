#pragma once

#include "core/profile.h"

// How the shop is called: its name, else its id; "Main shop" for the first one before it has a name. Plain text.
QString shopName(const Profile &profile);
// "Blue", "No color".
QString nameOf(ProfileColor color);
// Why the list of shops stays as it is, and what can be done.
QString wordsFor(ProfileFault fault);
