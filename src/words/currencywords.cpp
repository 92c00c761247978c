#include "words/currencywords.h"

#include "words/phrase.h"
#include "words/plaintext.h"

#include <algorithm>

namespace {

class CurrencyWords
{
    Q_DECLARE_TR_FUNCTIONS(CurrencyWords)
};

constexpr Phrase<Chain> chainNames[] = {
    {Chain::Unknown, QT_TRANSLATE_NOOP("CurrencyWords", "an unknown chain")},
    {Chain::Bitcoin, QT_TRANSLATE_NOOP("CurrencyWords", "Bitcoin")},
    {Chain::Litecoin, QT_TRANSLATE_NOOP("CurrencyWords", "Litecoin")},
    {Chain::Dogecoin, QT_TRANSLATE_NOOP("CurrencyWords", "Dogecoin")},
    {Chain::Dash, QT_TRANSLATE_NOOP("CurrencyWords", "Dash")},
    {Chain::Zcash, QT_TRANSLATE_NOOP("CurrencyWords", "Zcash")},
    {Chain::BitcoinCash, QT_TRANSLATE_NOOP("CurrencyWords", "Bitcoin Cash")},
    {Chain::Monero, QT_TRANSLATE_NOOP("CurrencyWords", "Monero")},
    {Chain::Ethereum, QT_TRANSLATE_NOOP("CurrencyWords", "Ethereum")},
    {Chain::EthereumClassic, QT_TRANSLATE_NOOP("CurrencyWords", "Ethereum Classic")},
    {Chain::Base, QT_TRANSLATE_NOOP("CurrencyWords", "Base")},
    {Chain::BnbSmartChain, QT_TRANSLATE_NOOP("CurrencyWords", "BNB Smart Chain")},
    {Chain::Tron, QT_TRANSLATE_NOOP("CurrencyWords", "Tron")},
    {Chain::Ton, QT_TRANSLATE_NOOP("CurrencyWords", "TON")},
    {Chain::Solana, QT_TRANSLATE_NOOP("CurrencyWords", "Solana")},
};
static_assert(hasEach(chainNames, Chain::Solana));

constexpr Phrase<FeePlan> feePlanNames[] = {
    {FeePlan::Normal, QT_TRANSLATE_NOOP("CurrencyWords", "Normal")},
    {FeePlan::Priority, QT_TRANSLATE_NOOP("CurrencyWords", "Priority")},
};
static_assert(hasEach(feePlanNames, FeePlan::Priority));

constexpr int longestTicker = 20;
constexpr int longestName = 60;

// The name of the chain's token standard, a proper name in every language.
QString tokenStandard(Chain chain)
{
    switch (chain) {
    case Chain::Ethereum:
        return QStringLiteral("ERC-20");
    case Chain::BnbSmartChain:
        return QStringLiteral("BEP-20");
    case Chain::Tron:
        return QStringLiteral("TRC-20");
    case Chain::Solana:
        return QStringLiteral("SPL");
    case Chain::Ton:
        return QStringLiteral("jetton");
    case Chain::Unknown:
    case Chain::Bitcoin:
    case Chain::Litecoin:
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::Zcash:
    case Chain::BitcoinCash:
    case Chain::Monero:
    case Chain::EthereumClassic:
    case Chain::Base:
        break;
    }
    return {};
}

// Where address forms begin that are read as a unit of their own.
qsizetype prefixLength(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon >= 0) {
        return colon + 1;
    }
    return address.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) ? 2 : 0;
}

} // namespace

QString nameOf(Chain chain)
{
    return phraseFor(chainNames, chain, "CurrencyWords");
}

QString tokenChainName(Chain chain)
{
    const QString standard = tokenStandard(chain);
    return standard.isEmpty() ? nameOf(chain) : QStringLiteral("%1 (%2)").arg(nameOf(chain), standard);
}

QString anyOf(const QList<Chain> &chains)
{
    QString list;
    for (qsizetype index = 0; index < chains.size(); ++index) {
        const QString name = nameOf(chains.at(index));
        if (index == 0) {
            list = name;
        } else if (index + 1 < chains.size()) {
            list = CurrencyWords::tr("%1, %2", "a list that goes on").arg(list, name);
        } else {
            list = CurrencyWords::tr("%1 or %2", "the end of a list").arg(list, name);
        }
    }
    return list;
}

QString nameOf(FeePlan plan)
{
    return phraseFor(feePlanNames, plan, "CurrencyWords");
}

QString currencyLabel(const Currency &currency)
{
    const QString ticker = plainText(currency.ticker.isEmpty() ? currency.id : currency.ticker, longestTicker);
    if (currency.chain == Chain::Unknown) {
        const QString name = plainText(currency.name.isEmpty() ? currency.id : currency.name, longestName);
        return name == ticker ? ticker : QStringLiteral("%1 · %2").arg(ticker, name);
    }
    const bool isToken = !currency.feeCurrency.isEmpty() && currency.feeCurrency != currency.id;
    return QStringLiteral("%1 · %2").arg(ticker, isToken ? tokenChainName(currency.chain) : nameOf(currency.chain));
}

QString currencyLabel(const CurrencyId &id)
{
    if (const std::optional<Currency> known = findCurrency(publishedCurrencies(), id)) {
        return currencyLabel(*known);
    }
    const Chain chain = chainOf(id);
    const QString name = plainText(id, longestName);
    return chain == Chain::Unknown ? name : QStringLiteral("%1 · %2").arg(name, tokenChainName(chain));
}

QString tickerOf(const CurrencyId &id)
{
    const std::optional<Currency> known = findCurrency(publishedCurrencies(), id);
    return known ? known->ticker : plainText(id, longestTicker);
}

QString amountWithTicker(const Amount &amount, const CurrencyId &currency)
{
    return QStringLiteral("%1 %2").arg(amount.toString(), tickerOf(currency));
}

QString groupedAddress(const QString &address)
{
    const qsizetype prefix = prefixLength(address);
    QString grouped = address.first(prefix);
    for (qsizetype start = prefix; start < address.size(); start += 4) {
        if (!grouped.isEmpty()) {
            grouped += u' ';
        }
        grouped += QStringView(address).sliced(start, std::min<qsizetype>(4, address.size() - start));
    }
    return grouped;
}
