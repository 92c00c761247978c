#pragma once

#include "core/finding.h"

// The two addresses one above the other, with a mark under each character that differs, in parts of at most 60 characters: for
// letters of one width.
QStringList differenceLines(const LookAlikePair &pair);
