#include "core/addresslikeness.h"

#include <algorithm>

namespace {

// Native segwit: the prefix, its separator and the version.
qsizetype bech32PrefixSize(const QString &address)
{
    for (const char *prefix : {"bc1", "tb1", "ltc1", "tltc1"}) {
        if (address.startsWith(QLatin1String(prefix), Qt::CaseInsensitive)) {
            return QLatin1String(prefix).size() + 1;
        }
    }
    return 1;
}

} // namespace

qsizetype fixedPrefixSize(Chain chain, const QString &address)
{
    switch (chain) {
    case Chain::Ethereum:
    case Chain::EthereumClassic:
    case Chain::Base:
    case Chain::BnbSmartChain:
    case Chain::Zcash: // t1, t3
    case Chain::Ton: // EQ, UQ, 0:
        return 2;
    case Chain::Bitcoin:
    case Chain::Litecoin:
        return bech32PrefixSize(address);
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::BitcoinCash:
    case Chain::Monero:
    case Chain::Tron:
        return 1;
    case Chain::Solana:
        break;
    case Chain::Unknown:
        return address.startsWith(QLatin1String("0x")) ? 2 : 0;
    }
    return 0;
}

MatchingEnds matchingEnds(const QString &left, const QString &right)
{
    const qsizetype shorter = qMin(left.size(), right.size());
    MatchingEnds common;
    common.start = std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    const auto end = std::mismatch(left.rbegin(), left.rbegin() + (shorter - common.start), right.rbegin());
    common.end = end.first - left.rbegin();
    return common;
}

bool looksAlike(Chain chain, const QString &left, const QString &right)
{
    const qsizetype prefix = fixedPrefixSize(chain, left);
    const MatchingEnds common = matchingEnds(left, right);
    return left != right && common.start >= prefix && common.start - prefix + common.end >= alikeCharacters;
}

QString differenceMarks(const QString &left, const QString &right)
{
    const bool hasCase = left != left.toLower() && right != right.toLower();
    const QString first = hasCase ? left : left.toLower();
    const QString second = hasCase ? right : right.toLower();
    QString marks(first.size(), u' ');
    if (first.size() == second.size()) {
        std::transform(first.begin(), first.end(), second.begin(), marks.begin(),
                       [](QChar one, QChar other) { return one == other ? u' ' : u'^'; });
        return marks;
    }
    const MatchingEnds common = matchingEnds(first, second);
    const qsizetype size = first.size() - common.start - common.end;
    return marks.replace(common.start, size, QString(size, u'^'));
}
