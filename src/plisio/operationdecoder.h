#pragma once

#include "core/operation.h"
#include "plisio/jsonvalue.h"

// One operation as /operations/withdraw, /operations/{id} and the list give it. What is missing or of another type is
// left empty: a missing field is not an error here, the caller decides what it needs. Times may be in seconds or
// milliseconds.
Operation readOperation(const JsonValue &data);
