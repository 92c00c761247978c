#pragma once

#include "core/balance.h"
#include "plisio/readchannel.h"

// /balances/{psys_cid}
class BalanceCall
{
public:
    explicit BalanceCall(ReadChannel &channel) : m_channel(channel) {}

    Asked<Balance> ask(const Secret &key, const CurrencyId &currency);

    // Unreadable when the answer names another currency or no decimal.
    static Result<Balance, AskError> decode(const JsonValue &data, const CurrencyId &currency);

private:
    ReadChannel &m_channel;
};
