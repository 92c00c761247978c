#pragma once

#include "core/finding.h"

// A few words to stand above or beside the sentence: "Wrong chain", "Low balance".
QString titleOf(FindingName name);
// What was seen, with its evidence, and what to do about it: whole sentences of plain text.
QString wordsFor(const Finding &finding);
// "Error", "Warning", "Notice".
QString nameOf(FindingStrength strength);
