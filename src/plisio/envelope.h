#pragma once

#include "core/outcome.h"
#include "plisio/jsonvalue.h"

#include <variant>

// What Plisio wraps every answer in: {"status":"success"|"error","data":...}.
struct SuccessEnvelope {
    JsonValue data;
};
struct ErrorEnvelope {
    PlisioError error;
};
struct NoEnvelope {
}; // not JSON, or not of that form

using Envelope = std::variant<NoEnvelope, SuccessEnvelope, ErrorEnvelope>;

// Reads a whole body. Never fails: what cannot be read is NoEnvelope.
Envelope readEnvelope(const QByteArray &body);

// Plisio's error data {"name","message","code"}, its message split to the fields it names. The message may be plain
// text, JSON text of field -> [strings] or field -> string, or text followed by such JSON. A flat object without
// "message"
// ({"balance":"..."}) is read as fields too.
PlisioError readError(const JsonValue &data);
