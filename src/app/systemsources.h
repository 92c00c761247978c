#pragma once

#include "core/clock.h"

// The real sources of what everything else is handed: the system's time, random ids and the user's login name.
Clock systemClock();
IdMaker randomIds(); // 128 bits from the system's generator, as 32 hex digits
QString loginName();
