#pragma once

#include "core/outcome.h"

#include <optional>

// Why Plisio did not say what it was asked.
enum class AskFault { NoKey, Unreachable, Deadline, Refused, Unreadable };

struct AskError {
    AskFault fault = AskFault::Unreachable;
    std::optional<PlisioError> plisio = {}; // with Refused; from outside
    std::optional<int> httpStatus = {}; // when there was a complete answer
};
