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

// In small letters; addresses are ASCII, and their own string when they have no capital. Without a branch for each
// character: in an EVM address none tells the next.
QString folded(const QString &address)
{
    unsigned capitals = 0;
    unsigned foreign = 0;
    for (const QChar character : address) {
        capitals += character.unicode() - unsigned(u'A') < 26 ? 1U : 0U;
        foreign |= character.unicode() & 0xff80U;
    }
    if (foreign != 0) {
        return address.toLower();
    }
    if (capitals == 0) {
        return address;
    }
    QString lower(address.size(), Qt::Uninitialized);
    std::transform(address.begin(), address.end(), lower.begin(), [](QChar character) {
        const unsigned code = character.unicode();
        return QChar(char16_t(code + (code - unsigned(u'A') < 26 ? 32U : 0U)));
    });
    return lower;
}

// Told by its first letter in most cases: none that base58 begins with on the same chain.
bool isBech32(const QString &address)
{
    const QChar first = address.isEmpty() ? QChar() : QChar(char16_t(address.front().unicode() | 32U));
    if (first != u'b' && first != u't' && first != u'l') {
        return false;
    }
    return address.startsWith(QLatin1String("bc1"), Qt::CaseInsensitive)
        || address.startsWith(QLatin1String("tb1"), Qt::CaseInsensitive)
        || address.startsWith(QLatin1String("ltc1"), Qt::CaseInsensitive);
}

} // namespace

QString canonicalAddress(Chain chain, const QString &address)
{
    switch (chain) {
    case Chain::Ethereum:
    case Chain::EthereumClassic:
    case Chain::Base:
    case Chain::BnbSmartChain:
        return folded(address);
    case Chain::Bitcoin:
    case Chain::Litecoin:
        return isBech32(address) ? folded(address) : address;
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
