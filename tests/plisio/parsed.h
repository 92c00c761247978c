#pragma once

#include "plisio/jsonvalue.h"

#include <QTest>

// A JSON text as the decoders get it. Ends the test when it is none.
inline JsonValue parsed(const QByteArray &text)
{
    const Result<JsonValue, JsonFault> json = JsonValue::parse(text);
    if (!json) {
        qFatal("not JSON: %s", text.constData());
    }
    return *json;
}

// A decimal as a decoder may have read it; "-" for none.
inline QString shown(const std::optional<Amount> &amount)
{
    return amount ? amount->toString() : QStringLiteral("-");
}
