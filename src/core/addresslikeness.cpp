#include "core/addresslikeness.h"

#include <algorithm>
#include <array>

namespace {

struct FormPrefix {
    QLatin1String text;
    qsizetype size = 0;
    bool isInOneCase = false; // otherwise it is another form that begins alike: base58
};
// Native segwit: the prefix, its separator and the version.
constexpr std::array formPrefixes{
    FormPrefix{QLatin1String("0x"), 2, false},   FormPrefix{QLatin1String("bc1"), 4, true},
    FormPrefix{QLatin1String("tb1"), 4, true},   FormPrefix{QLatin1String("ltc1"), 5, true},
    FormPrefix{QLatin1String("tltc1"), 6, true}, FormPrefix{QLatin1String("bitcoincash:"), 12, false}};

bool hasOneCase(const QString &address)
{
    return address == address.toLower() || address == address.toUpper();
}

qsizetype chainPrefixSize(Chain chain)
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
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::BitcoinCash:
    case Chain::Monero:
    case Chain::Tron:
        return 1;
    case Chain::Solana:
    case Chain::Unknown:
        break;
    }
    return 0;
}

} // namespace

qsizetype formPrefixSize(const QString &address)
{
    const auto *const found =
        std::find_if(formPrefixes.begin(), formPrefixes.end(), [&address](const FormPrefix &prefix) {
            return address.startsWith(prefix.text, Qt::CaseInsensitive) && (!prefix.isInOneCase || hasOneCase(address));
        });
    return found == formPrefixes.end() ? 0 : qMin(found->size, address.size());
}

qsizetype fixedPrefixSize(Chain chain, const QString &address)
{
    return qMax(chainPrefixSize(chain), formPrefixSize(address));
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
