#pragma once

#include "core/amount.h"

#include <optional>

// The last question on a terminal before something is sent. typedTotal: of a large payout, to be typed in place of a yes.
QString sendQuestion(const std::optional<Amount> &typedTotal);

// Whether the trimmed answer to it is a yes: the word in either language and any case, or the total as a number.
bool isYes(const QString &answer, const std::optional<Amount> &typedTotal);
