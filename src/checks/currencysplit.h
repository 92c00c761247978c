#pragma once

#include "core/batchdraft.h"

// The draft as one for each currency of its rows, all else alike: first that of the draft, for the rows that name none
// or the same, then the others in the order in which they come. The rows keep their numbers. A draft without rows stays
// one.
QList<BatchDraft> splitByCurrency(const BatchDraft &draft);
