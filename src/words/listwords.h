#pragma once

#include "core/finding.h"

// What is wrong with a recipient list or one of its rows, and what to do about it; without its evidence.
QString wordsFor(ListFault fault);
// That the number, as the list writes it, can be read in two ways.
QString wordsFor(const NumberReadings &readings, const QString &written);
// For CountMismatch and TotalMismatch: the list's own figure beside the one that was expected.
QString wordsFor(FindingName name, const ControlDifference &difference);
