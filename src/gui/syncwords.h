#pragma once

#include "payouts/syncservice.h"

// How far a reading of Plisio's list is, or what ended it: a short sentence.
QString syncWords(const SyncReport &report);
