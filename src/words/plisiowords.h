#pragma once

#include "core/finding.h"
#include "core/outcome.h"

// Plisio's refusal as one paragraph of plain text: its message, what it says of each field, its name and code.
QString wordsFor(const PlisioError &error);

// The input that one of Plisio's field names ("to", "amount", "balance", "feePlan") belongs to; None for the others.
InputField inputOf(const QString &plisioField);
// What Plisio says about one input, for display beside it; with None all that belongs to no input: the message and the
// other fields. Empty for nothing.
QString plisioWordsAt(const PlisioError &error, InputField field);
