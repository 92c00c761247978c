#include "plisio/currenciescall.h"

namespace {

int readPrecision(const JsonValue &entry, const CurrencyId &id)
{
    const JsonValue *member = entry.member(QLatin1String("precision"));
    const std::optional<qint64> precision = member ? member->integer() : std::nullopt;
    const bool isSane = precision && *precision >= 0 && *precision <= Amount::maximumPlaces;
    return isSane ? int(*precision) : publishedPrecision(id);
}

bool readFlag(const JsonValue &entry, QLatin1String key)
{
    const JsonValue *member = entry.member(key);
    return member && member->flag().value_or(false);
}

// Whose contract a token is; empty for a coin. "false" and "null" come as strings elsewhere.
CurrencyId readFeeCurrency(const JsonValue &entry, const std::optional<Currency> &published)
{
    const JsonValue *member = entry.member(QLatin1String("contractOf"));
    const QString parent = member ? member->text().value_or(QString()) : QString();
    const bool isNone = parent.isEmpty() || parent == QLatin1String("null") || member->flag() == false;
    return !isNone ? parent : published ? published->feeCurrency : QString();
}

std::optional<Currency> readCurrency(const JsonValue &entry)
{
    Currency currency;
    currency.id = textOf(entry, QLatin1String("cid")).value_or(QString());
    if (currency.id.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<Currency> published = findCurrency(publishedCurrencies(), currency.id);
    currency.ticker = textOf(entry, QLatin1String("currency")).value_or(published ? published->ticker : currency.id);
    currency.name = textOf(entry, QLatin1String("name")).value_or(published ? published->name : currency.id);
    currency.precision = readPrecision(entry, currency.id);
    currency.isHidden = readFlag(entry, QLatin1String("hidden"));
    currency.isInMaintenance = readFlag(entry, QLatin1String("maintenance"));
    currency.feeCurrency = readFeeCurrency(entry, published);
    // A token that is new to us moves on the chain of the coin that pays its fee.
    const Chain chain = chainOf(currency.id);
    currency.chain = chain == Chain::Unknown ? chainOf(currency.feeCurrency) : chain;
    if (textOf(entry, QLatin1String("fiat")).value_or(QStringLiteral("USD")) == QLatin1String("USD")) {
        currency.unitsPerUsd = amountOf(entry, QLatin1String("rate_usd"));
    }
    return currency;
}

} // namespace

Asked<QList<Currency>> CurrenciesCall::ask(const Secret &key)
{
    return m_channel.ask("currencies", {}, key)
        .then([](const Result<JsonValue, AskError> &data) -> Result<QList<Currency>, AskError> {
            return data ? decode(*data) : data.error();
        });
}

Result<QList<Currency>, AskError> CurrenciesCall::decode(const JsonValue &data)
{
    QList<Currency> currencies;
    if (data.isArray()) {
        for (const JsonValue &entry : data.items()) {
            const std::optional<Currency> currency = readCurrency(entry);
            if (currency && !findCurrency(currencies, currency->id)) {
                currencies.append(*currency);
            }
        }
    }
    if (currencies.isEmpty()) {
        return AskError{AskFault::Unreadable, {}};
    }
    return currencies;
}
