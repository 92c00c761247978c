#include "core/canonicaladdress.h"

QString canonicalAddress(Chain chain, const QString &address)
{
    switch (chain) {
    case Chain::Ethereum:
    case Chain::EthereumClassic:
    case Chain::Base:
    case Chain::BnbSmartChain:
        return address.toLower();
    case Chain::Bitcoin:
    case Chain::Litecoin: {
        const bool isBech32 = address.startsWith(QLatin1String("bc1"), Qt::CaseInsensitive)
            || address.startsWith(QLatin1String("tb1"), Qt::CaseInsensitive)
            || address.startsWith(QLatin1String("ltc1"), Qt::CaseInsensitive);
        return isBech32 ? address.toLower() : address;
    }
    case Chain::BitcoinCash: {
        const QString lower = address.toLower();
        if (lower.startsWith(QLatin1String("bitcoincash:"))) {
            return lower.sliced(12);
        }
        return lower.startsWith(u'q') || lower.startsWith(u'p') ? lower : address;
    }
    case Chain::Unknown:
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::Zcash:
    case Chain::Monero:
    case Chain::Tron:
    case Chain::Ton:
    case Chain::Solana:
        break;
    }
    return address;
}
