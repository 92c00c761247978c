#pragma once

#include "payouts/guard.h"

// Whether a person has stopped all sending. The error SendingStopped.
GuardAnswer guardStop(Connection &connection, const GuardQuestion &question);
