#include "plisio/ratescall.h"

namespace {

// fiat_rate is in the currency that the entry names; rate_usd stays in dollars whatever was asked for.
std::optional<Amount> readRate(const JsonValue &entry, const QString &fiat)
{
    const bool isDollar = fiat == QLatin1String("USD");
    const QString named = textOf(entry, QLatin1String("fiat")).value_or(isDollar ? fiat : QString());
    std::optional<Amount> rate;
    if (named.compare(fiat, Qt::CaseInsensitive) == 0) {
        rate = amountOf(entry, QLatin1String("fiat_rate"));
    }
    if (isDollar && (!rate || rate->isZero())) {
        rate = amountOf(entry, QLatin1String("rate_usd"));
    }
    return rate && !rate->isZero() ? rate : std::nullopt;
}

} // namespace

Asked<FiatRates> RatesCall::ask(const Secret &key, const QString &fiat)
{
    return m_channel.ask("currencies/" + QUrl::toPercentEncoding(fiat), {}, key)
        .then([fiat](const Result<JsonValue, AskError> &data) -> Result<FiatRates, AskError> {
            return data ? decode(*data, fiat) : data.error();
        });
}

Result<FiatRates, AskError> RatesCall::decode(const JsonValue &data, const QString &fiat)
{
    FiatRates rates{fiat, {}};
    if (data.isArray()) {
        for (const JsonValue &entry : data.items()) {
            const CurrencyId id = textOf(entry, QLatin1String("cid")).value_or(QString());
            const std::optional<Amount> rate = readRate(entry, fiat);
            if (!id.isEmpty() && rate && !rates.unitsPerFiat.contains(id)) {
                rates.unitsPerFiat.insert(id, *rate);
            }
        }
    }
    if (rates.unitsPerFiat.isEmpty()) {
        return AskError{AskFault::Unreadable, {}};
    }
    return rates;
}
