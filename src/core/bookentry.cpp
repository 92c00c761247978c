#include "core/bookentry.h"

#include <algorithm>
#include <array>

namespace {

// In the enum's order.
constexpr std::array chainTokens{"",      "bitcoin",         "litecoin", "dogecoin", "dash",
                                 "zcash", "bitcoin-cash",    "monero",   "ethereum", "ethereum-classic",
                                 "base",  "bnb-smart-chain", "tron",     "ton",      "solana"};
static_assert(chainTokens.size() == size_t(Chain::Solana) + 1);

constexpr QLatin1String currencyMark("currency:");

} // namespace

QString bookScope(const CurrencyId &currency)
{
    const Chain chain = chainOf(currency);
    return chain == Chain::Unknown ? currencyMark + currency : QString::fromLatin1(chainTokens.at(size_t(chain)));
}

Chain chainOfScope(const QString &scope)
{
    const auto *const token = std::find_if(chainTokens.begin() + 1, chainTokens.end(),
                                           [&scope](const char *known) { return scope == QLatin1String(known); });
    return token == chainTokens.end() ? Chain::Unknown : Chain(token - chainTokens.begin());
}

CurrencyId currencyOfScope(const QString &scope)
{
    const Chain chain = chainOfScope(scope);
    if (chain == Chain::Unknown) {
        return scope.startsWith(currencyMark) ? scope.mid(currencyMark.size()) : QString();
    }
    const QList<Currency> &currencies = publishedCurrencies();
    const auto coin = std::find_if(currencies.begin(), currencies.end(),
                                   [chain](const Currency &currency) { return currency.chain == chain; });
    return coin == currencies.end() ? CurrencyId() : coin->id;
}
