#pragma once

#include "core/operation.h"
#include "plisio/jsonvalue.h"

// One operation as /operations/withdraw, /operations/{id} and the list give it. What is missing or of another type is
// left empty: a missing field is not an error here, the caller decides what it needs. Times may be in seconds or
// milliseconds.
Operation readOperation(const JsonValue &data);

// Plisio's operation ids are 24 hex digits, or digits. Anything else is no id.
bool isOperationId(const QString &id);
