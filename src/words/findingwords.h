#pragma once

#include "core/finding.h"

// A few words to stand above or beside the sentence: "Wrong chain", "Low balance".
QString titleOf(FindingName name);
// What was seen, with its evidence, and what to do about it: whole sentences of plain text.
QString wordsFor(const Finding &finding);
// One finding for each name, in the order in which they first came, for a list of many rows: its evidence tells the first
// few and how many more there are. A name that came once is left as it is.
QList<Finding> summed(const QList<Finding> &findings);
// "Error", "Warning", "Notice".
QString nameOf(FindingStrength strength);
