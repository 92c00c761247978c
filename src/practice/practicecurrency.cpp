#include "practice/practicecurrency.h"

#include <algorithm>
#include <array>

namespace {

// Decimal texts: a price in dollars and its inverse, both fees, the commission a recipient, the opening balance.
struct Figures {
    const char16_t *id;
    const char16_t *usdPerUnit;
    const char16_t *unitsPerUsd;
    const char16_t *normalFee;
    const char16_t *priorityFee;
    const char16_t *commission;
    const char16_t *balance;
};

constexpr std::array figures{
    Figures{u"BTC", u"80000", u"0.0000125", u"0.00001", u"0.00002256", u"0.00000256", u"1.5"},
    Figures{u"ETH", u"2500", u"0.0004", u"0.000924", u"0.0013", u"0.0002", u"12.25"},
    Figures{u"LTC", u"80", u"0.0125", u"0.000222", u"0.00045", u"0.0001", u"140"},
    Figures{u"DOGE", u"0.2", u"5", u"0.5", u"1.1", u"0.2", u"52000"},
    Figures{u"DASH", u"40", u"0.025", u"0.0001", u"0.0002", u"0.00005", u"75.5"},
    Figures{u"TZEC", u"50", u"0.02", u"0.0001", u"0.0002", u"0.00005", u"0"},
    Figures{u"BCH", u"400", u"0.0025", u"0.00001", u"0.00002", u"0.00001", u"22.125"},
    Figures{u"XMR", u"200", u"0.005", u"0.00003", u"0.00012", u"0.00002", u"48.000000000001"},
    Figures{u"ETC", u"20", u"0.05", u"0.0005", u"0.001", u"0.0002", u"0"},
    Figures{u"BNB", u"500", u"0.002", u"0.0001", u"0.0002", u"0.00005", u"18"},
    Figures{u"TRX", u"0.25", u"4", u"1.1", u"1.5", u"0.35", u"90000"},
    Figures{u"TON", u"2.5", u"0.4", u"0.01", u"0.02", u"0.005", u"1800"},
    Figures{u"SOL", u"125", u"0.008", u"0.00001", u"0.00005", u"0.00001", u"64"},
    Figures{u"ETH_BASE", u"2500", u"0.0004", u"0.000004", u"0.00001", u"0.000002", u"0"},
    Figures{u"USDT", u"1", u"1", u"1.5", u"2.25", u"0.5", u"25000"},
    Figures{u"USDC", u"1", u"1", u"1.5", u"2.25", u"0.5", u"0"},
    Figures{u"SHIB", u"0.00001", u"100000", u"150000", u"220000", u"50000", u"0"},
    Figures{u"APE", u"0.5", u"2", u"3", u"4.5", u"1", u"0"},
    Figures{u"TUSD", u"1", u"1", u"1.5", u"2.25", u"0.5", u"0"},
    Figures{u"USDC_BASE", u"1", u"1", u"0.02", u"0.05", u"0.01", u"0"},
    Figures{u"USDT_BSC", u"1", u"1", u"0.1", u"0.2", u"0.05", u"15000"},
    Figures{u"USDC_BSC", u"1", u"1", u"0.1", u"0.2", u"0.05", u"0"},
    Figures{u"BUSD", u"1", u"1", u"0.1", u"0.2", u"0.05", u"0"},
    Figures{u"LB", u"0.0001", u"10000", u"1000", u"2000", u"500", u"0"},
    Figures{u"USDT_TRX", u"1", u"1", u"3.5", u"4.25", u"1", u"48250.75"},
    Figures{u"BTT", u"0.000001", u"1000000", u"3500000", u"4250000", u"1000000", u"0"},
    Figures{u"BTT_TRX", u"0.000001", u"1000000", u"3500000", u"4250000", u"1000000", u"0"},
    Figures{u"USDT_TON", u"1", u"1", u"0.2", u"0.4", u"0.1", u"0"},
    Figures{u"USDT_SOL", u"1", u"1", u"0.3", u"0.5", u"0.1", u"0"},
};

Amount amountOf(const char16_t *text)
{
    return *Amount::parse(text);
}

QList<PracticeCurrency> listCurrencies()
{
    QList<PracticeCurrency> list;
    for (const Currency &currency : publishedCurrencies()) {
        const auto entry = std::find_if(figures.begin(), figures.end(),
                                        [&currency](const Figures &row) { return currency.id == QStringView(row.id); });
        if (entry != figures.end()) {
            list.append({currency, amountOf(entry->usdPerUnit), amountOf(entry->unitsPerUsd),
                         amountOf(entry->normalFee), amountOf(entry->priorityFee), amountOf(entry->commission),
                         amountOf(entry->balance)});
        }
    }
    return list;
}

QLatin1String explorerOf(Chain chain)
{
    switch (chain) {
    case Chain::Unknown:
    case Chain::Bitcoin:
        return QLatin1String("https://blockchair.com/bitcoin/transaction/");
    case Chain::Litecoin:
        return QLatin1String("https://blockchair.com/litecoin/transaction/");
    case Chain::Dogecoin:
        return QLatin1String("https://blockchair.com/dogecoin/transaction/");
    case Chain::Dash:
        return QLatin1String("https://blockchair.com/dash/transaction/");
    case Chain::Zcash:
        return QLatin1String("https://blockchair.com/zcash/transaction/");
    case Chain::BitcoinCash:
        return QLatin1String("https://blockchair.com/bitcoin-cash/transaction/");
    case Chain::Monero:
        return QLatin1String("https://xmrchain.net/tx/");
    case Chain::Ethereum:
        return QLatin1String("https://etherscan.io/tx/");
    case Chain::EthereumClassic:
        return QLatin1String("https://etc.blockscout.com/tx/");
    case Chain::Base:
        return QLatin1String("https://basescan.org/tx/");
    case Chain::BnbSmartChain:
        return QLatin1String("https://bscscan.com/tx/");
    case Chain::Tron:
        return QLatin1String("https://tronscan.org/#/transaction/");
    case Chain::Ton:
        return QLatin1String("https://tonscan.org/tx/");
    case Chain::Solana:
        return QLatin1String("https://solscan.io/tx/");
    }
    return {};
}

} // namespace

const QList<PracticeCurrency> &practiceCurrencies()
{
    static const QList<PracticeCurrency> currencies = listCurrencies();
    return currencies;
}

std::optional<PracticeCurrency> findPracticeCurrency(const CurrencyId &id)
{
    const QList<PracticeCurrency> &all = practiceCurrencies();
    const auto match =
        std::find_if(all.begin(), all.end(), [&id](const PracticeCurrency &entry) { return entry.currency.id == id; });
    return match == all.end() ? std::nullopt : std::optional(*match);
}

QString explorerLink(Chain chain, const QString &transactionId)
{
    const bool isEvm = chain == Chain::Ethereum || chain == Chain::EthereumClassic || chain == Chain::Base
        || chain == Chain::BnbSmartChain;
    return explorerOf(chain) + (isEvm ? QStringLiteral("0x") : QString()) + transactionId;
}
