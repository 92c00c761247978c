#include "addresses/base58check.h"

#include "addresses/base58.h"
#include "addresses/verdicts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

constexpr size_t hashSize = 20;
constexpr size_t checksumSize = 4;

// One version of a chain, as its node's chain parameters give it.
struct Version {
    Chain chain;
    std::uint16_t value;
    size_t size; // bytes of the version, 1 or 2
    const char *firstLetters; // that texts of this version begin with
    AddressReason reason; // None: an ordinary address
};

constexpr Version versions[] = {
    {Chain::Bitcoin, 0x00, 1, "1", AddressReason::None},
    {Chain::Bitcoin, 0x05, 1, "3", AddressReason::None},
    {Chain::Bitcoin, 0x6F, 1, "mn", AddressReason::TestNetwork},
    {Chain::Bitcoin, 0xC4, 1, "2", AddressReason::TestNetwork},
    {Chain::Litecoin, 0x30, 1, "L", AddressReason::None},
    {Chain::Litecoin, 0x32, 1, "M", AddressReason::None},
    {Chain::Litecoin, 0x05, 1, "3", AddressReason::LegacyForm},
    {Chain::Litecoin, 0x6F, 1, "mn", AddressReason::TestNetwork},
    {Chain::Litecoin, 0x3A, 1, "Q", AddressReason::TestNetwork},
    {Chain::Litecoin, 0xC4, 1, "2", AddressReason::TestNetwork},
    {Chain::Dogecoin, 0x1E, 1, "D", AddressReason::None},
    {Chain::Dogecoin, 0x16, 1, "9A", AddressReason::None},
    {Chain::Dogecoin, 0x71, 1, "n", AddressReason::TestNetwork},
    {Chain::Dogecoin, 0xC4, 1, "2", AddressReason::TestNetwork},
    {Chain::Dash, 0x4C, 1, "X", AddressReason::None},
    {Chain::Dash, 0x10, 1, "7", AddressReason::None},
    {Chain::Dash, 0x8C, 1, "y", AddressReason::TestNetwork},
    {Chain::Dash, 0x13, 1, "89", AddressReason::TestNetwork},
    {Chain::Zcash, 0x1CB8, 2, "t", AddressReason::None},
    {Chain::Zcash, 0x1CBD, 2, "t", AddressReason::None},
    {Chain::Zcash, 0x1D25, 2, "t", AddressReason::TestNetwork},
    {Chain::Zcash, 0x1CBA, 2, "t", AddressReason::TestNetwork},
    {Chain::BitcoinCash, 0x00, 1, "1", AddressReason::LegacyForm},
    {Chain::BitcoinCash, 0x05, 1, "3", AddressReason::LegacyForm},
    {Chain::BitcoinCash, 0x6F, 1, "mn", AddressReason::TestNetwork},
    {Chain::BitcoinCash, 0xC4, 1, "2", AddressReason::TestNetwork},
    {Chain::Tron, 0x41, 1, "T", AddressReason::None},
};

bool canBegin(Chain chain, char first)
{
    return std::any_of(std::begin(versions), std::end(versions), [chain, first](const Version &version) {
        return version.chain == chain && std::string_view(version.firstLetters).find(first) != std::string_view::npos;
    });
}

bool hasChecksum(const Base58Bytes &decoded)
{
    const auto *bytes = reinterpret_cast<const char *>(decoded.bytes.data());
    const qsizetype payload = qsizetype(decoded.size - checksumSize);
    const QByteArray once =
        QCryptographicHash::hash(QByteArray::fromRawData(bytes, payload), QCryptographicHash::Sha256);
    const QByteArray twice = QCryptographicHash::hash(once, QCryptographicHash::Sha256);
    return std::equal(bytes + payload, bytes + decoded.size, twice.constData());
}

bool fits(const Version &version, const Base58Bytes &decoded)
{
    if (decoded.size != version.size + hashSize + checksumSize) {
        return false;
    }
    const unsigned first = decoded.bytes[0];
    return version.size == 1 ? first == version.value : (first << 8U | decoded.bytes[1]) == version.value;
}

AddressFinding judge(const Version &version, const Base58Bytes &decoded)
{
    const auto hash = decoded.bytes.begin() + std::ptrdiff_t(version.size);
    if (std::all_of(hash, hash + hashSize, [](std::uint8_t byte) { return byte == 0; })) {
        return unusualAddress(AddressReason::NobodysAddress);
    }
    if (version.reason == AddressReason::None) {
        return validAddress();
    }
    AddressFinding finding =
        version.reason == AddressReason::TestNetwork ? testNetworkAddress() : unusualAddress(version.reason);
    finding.chainNotVisible = version.reason == AddressReason::LegacyForm;
    return finding;
}

} // namespace

AddressFinding checkBase58Check(Chain chain, std::string_view text)
{
    if (!canBegin(chain, text.front())) {
        return invalidAddress(AddressReason::UnknownForm);
    }
    if (const std::optional<size_t> index = findNonBase58(text)) {
        return wrongCharacter(AddressAlphabet::Base58, *index, text[*index]);
    }
    const std::optional<Base58Bytes> decoded = decodeBase58(text);
    const size_t expected = (chain == Chain::Zcash ? 2 : 1) + hashSize + checksumSize;
    if (!decoded || decoded->size != expected) {
        return invalidAddress(AddressReason::WrongLength);
    }
    if (!hasChecksum(*decoded)) {
        return invalidAddress(AddressReason::BadChecksum);
    }
    const auto version =
        std::find_if(std::begin(versions), std::end(versions), [chain, &decoded](const Version &candidate) {
            return candidate.chain == chain && fits(candidate, *decoded);
        });
    return version == std::end(versions) ? invalidAddress(AddressReason::UnknownForm) : judge(*version, *decoded);
}
