#include "plisio/balancecall.h"

Asked<Balance> BalanceCall::ask(const Secret &key, const CurrencyId &currency)
{
    return m_channel.ask("balances/" + QUrl::toPercentEncoding(currency), {}, key)
        .then([currency](const Result<JsonValue, AskError> &data) -> Result<Balance, AskError> {
            return data ? decode(*data, currency) : data.error();
        });
}

Result<Balance, AskError> BalanceCall::decode(const JsonValue &data, const CurrencyId &currency)
{
    const std::optional<QString> named = textOf(data, QLatin1String("psys_cid"));
    const std::optional<Amount> amount = amountOf(data, QLatin1String("balance"));
    if (!amount || (named && *named != currency)) {
        return AskError{AskFault::Unreadable, {}};
    }
    return Balance{currency, *amount};
}
