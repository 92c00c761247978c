#pragma once

#include "core/unpaidcounts.h"

#include <QString>

// What was taken of a file with results, and why the rest was not: whole sentences of plain text.
QString wordsFor(const UnpaidCounts &counts);
