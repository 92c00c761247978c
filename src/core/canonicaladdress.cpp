#include "core/canonicaladdress.h"

#include <algorithm>

namespace {

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

bool hasEvmForm(const QString &address)
{
    return address.size() == 42 && address.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)
        && std::all_of(address.begin() + 2, address.end(), isHexDigit);
}

} // namespace

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
    case Chain::Unknown: // a token new to us, most likely on an EVM chain when its addresses look so
        return hasEvmForm(address) ? address.toLower() : address;
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
