#pragma once

#include "core/fiatrates.h"
#include "plisio/readchannel.h"

// /currencies/{fiat}: what one unit of a fiat currency buys. Works without a key.
class RatesCall
{
public:
    explicit RatesCall(ReadChannel &channel) : m_channel(channel) {}

    // fiat: "USD", "EUR".
    Asked<FiatRates> ask(const Secret &key, const QString &fiat);

    // An array of currencies. An entry without a cid, without a rate above zero, or with the rate of another fiat currency
    // is left out. Unreadable when no entry is left.
    static Result<FiatRates, AskError> decode(const JsonValue &data, const QString &fiat);

private:
    ReadChannel &m_channel;
};
