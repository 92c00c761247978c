#pragma once

#include "core/currency.h"
#include "plisio/readchannel.h"

// /currencies: what Plisio offers. Works without a key.
class CurrenciesCall
{
public:
    explicit CurrenciesCall(ReadChannel &channel) : m_channel(channel) {}

    Asked<QList<Currency>> ask(const Secret &key);

    // An array of currencies, their cid taken byte for byte. An entry without a cid is left out; a precision, flag or
    // rate that cannot be read falls back to what is published. Unreadable when no entry is left.
    static Result<QList<Currency>, AskError> decode(const JsonValue &data);

private:
    ReadChannel &m_channel;
};
