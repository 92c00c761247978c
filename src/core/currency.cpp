#include "core/currency.h"

#include <algorithm>

namespace {

Currency coin(const char16_t *id, const char16_t *name, Chain chain, int precision)
{
    const QString text = QString::fromUtf16(id);
    return {text, text, QString::fromUtf16(name), chain, precision, false, false, {}, {}};
}

struct PublishedToken {
    const char16_t *id;
    const char16_t *ticker;
    const char16_t *name;
    Chain chain;
    int precision;
};

// The coin that pays a token's network fee.
CurrencyId feeCoin(Chain chain)
{
    switch (chain) {
    case Chain::Ethereum:
        return QStringLiteral("ETH");
    case Chain::Base:
        return QStringLiteral("ETH_BASE");
    case Chain::BnbSmartChain:
        return QStringLiteral("BNB");
    case Chain::Tron:
        return QStringLiteral("TRX");
    case Chain::Ton:
        return QStringLiteral("TON");
    case Chain::Solana:
        return QStringLiteral("SOL");
    case Chain::Unknown:
    case Chain::Bitcoin:
    case Chain::Litecoin:
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::Zcash:
    case Chain::BitcoinCash:
    case Chain::Monero:
    case Chain::EthereumClassic:
        break;
    }
    return {};
}

Currency token(const PublishedToken &published)
{
    Currency currency;
    currency.id = QString::fromUtf16(published.id);
    currency.ticker = QString::fromUtf16(published.ticker);
    currency.name = QString::fromUtf16(published.name);
    currency.chain = published.chain;
    currency.precision = published.precision;
    const CurrencyId coin = feeCoin(published.chain);
    currency.feeCurrency = coin == currency.id ? CurrencyId() : coin; // Base's own coin has a ticker of another chain
    return currency;
}

QList<Currency> listCoins()
{
    return {
        coin(u"BTC", u"Bitcoin", Chain::Bitcoin, 8),
        coin(u"ETH", u"Ethereum", Chain::Ethereum, 18),
        coin(u"LTC", u"Litecoin", Chain::Litecoin, 8),
        coin(u"DOGE", u"Dogecoin", Chain::Dogecoin, 8),
        coin(u"DASH", u"Dash", Chain::Dash, 8),
        coin(u"TZEC", u"Zcash", Chain::Zcash, 8),
        coin(u"BCH", u"Bitcoin Cash", Chain::BitcoinCash, 8),
        coin(u"XMR", u"Monero", Chain::Monero, 12),
        coin(u"ETC", u"Ethereum Classic", Chain::EthereumClassic, 18),
        coin(u"BNB", u"BNB", Chain::BnbSmartChain, 18),
        coin(u"TRX", u"Tron", Chain::Tron, 6),
        coin(u"TON", u"Toncoin", Chain::Ton, 9),
        coin(u"SOL", u"Solana", Chain::Solana, 9),
    };
}

QList<Currency> listTokens()
{
    return {
        token({u"ETH_BASE", u"ETH", u"Ethereum on Base", Chain::Base, 18}),
        token({u"USDT", u"USDT", u"Tether", Chain::Ethereum, 6}),
        token({u"USDC", u"USDC", u"USD Coin", Chain::Ethereum, 6}),
        token({u"SHIB", u"SHIB", u"Shiba Inu", Chain::Ethereum, 18}),
        token({u"APE", u"APE", u"ApeCoin", Chain::Ethereum, 18}),
        token({u"TUSD", u"TUSD", u"TrueUSD", Chain::Ethereum, 18}),
        token({u"USDC_BASE", u"USDC", u"USD Coin", Chain::Base, 18}),
        token({u"USDT_BSC", u"USDT", u"Tether", Chain::BnbSmartChain, 18}),
        token({u"USDC_BSC", u"USDC", u"USD Coin", Chain::BnbSmartChain, 18}),
        token({u"BUSD", u"BUSD", u"BUSD", Chain::BnbSmartChain, 18}),
        token({u"LB", u"LB", u"LoveBit", Chain::BnbSmartChain, 18}),
        token({u"USDT_TRX", u"USDT", u"Tether", Chain::Tron, 6}),
        token({u"BTT", u"BTT", u"BitTorrent", Chain::Tron, 18}),
        token({u"BTT_TRX", u"BTT", u"BitTorrent", Chain::Tron, 18}),
        token({u"USDT_TON", u"USDT", u"Tether", Chain::Ton, 6}),
        token({u"USDT_SOL", u"USDT", u"Tether", Chain::Solana, 6}),
    };
}

} // namespace

const QList<Currency> &publishedCurrencies()
{
    static const QList<Currency> currencies = listCoins() + listTokens();
    return currencies;
}

Chain chainOf(const CurrencyId &id)
{
    if (const std::optional<Currency> known = findCurrency(publishedCurrencies(), id)) {
        return known->chain;
    }
    static const QList<std::pair<QString, Chain>> suffixes = {{QStringLiteral("_BASE"), Chain::Base},
                                                              {QStringLiteral("_BSC"), Chain::BnbSmartChain},
                                                              {QStringLiteral("_TRX"), Chain::Tron},
                                                              {QStringLiteral("_TON"), Chain::Ton},
                                                              {QStringLiteral("_SOL"), Chain::Solana}};
    const auto match =
        std::find_if(suffixes.begin(), suffixes.end(), [&id](const auto &suffix) { return id.endsWith(suffix.first); });
    return match == suffixes.end() ? Chain::Unknown : match->second;
}

int publishedPrecision(const CurrencyId &id)
{
    const std::optional<Currency> known = findCurrency(publishedCurrencies(), id);
    return known ? known->precision : 8;
}

std::optional<Currency> findCurrency(const QList<Currency> &currencies, const CurrencyId &id)
{
    const auto match = std::find_if(currencies.begin(), currencies.end(),
                                    [&id](const Currency &currency) { return currency.id == id; });
    return match == currencies.end() ? std::nullopt : std::optional(*match);
}
