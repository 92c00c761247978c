#include "addresses/monero.h"

#include "addresses/base58.h"
#include "addresses/verdicts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace {

constexpr size_t blockSize = 8; // bytes, as 11 characters
constexpr size_t blockLetters = 11;
constexpr size_t lastSize = 5; // bytes of the last block, as 7 characters, in both lengths
constexpr size_t lastLetters = 7;
constexpr size_t ordinaryLetters = 95;
constexpr size_t integratedLetters = 106;
constexpr size_t checksumSize = 4;

// Network bytes of Monero's src/cryptonote_config.h.
struct Network {
    int prefix;
    bool isIntegrated;
    bool isTest;
};

constexpr Network networks[] = {
    {18, false, false}, {42, false, false}, {19, true, false}, {53, false, true}, {63, false, true},
    {54, true, true},   {24, false, true},  {36, false, true}, {25, true, true},
};

using Bytes = std::array<char, 80>;

// One block, big endian into bytes; false when its number is too great for its size.
bool decodeBlock(std::string_view letters, size_t size, char *bytes)
{
    std::uint64_t number = 0;
    for (const char letter : letters) {
        const auto digit = std::uint64_t(base58Digit(letter));
        if (number > (UINT64_MAX - digit) / 58) {
            return false;
        }
        number = number * 58 + digit;
    }
    if (size < blockSize && number >> (8 * size) != 0) {
        return false;
    }
    for (size_t index = size; index-- > 0; number >>= 8U) {
        bytes[index] = char(number & 0xFFU);
    }
    return true;
}

// The size of what the text decodes to, or nothing.
std::optional<size_t> decode(std::string_view text, Bytes &bytes)
{
    const size_t blocks = text.size() / blockLetters;
    for (size_t block = 0; block < blocks; ++block) {
        if (!decodeBlock(text.substr(block * blockLetters, blockLetters), blockSize,
                         bytes.data() + block * blockSize)) {
            return std::nullopt;
        }
    }
    if (!decodeBlock(text.substr(blocks * blockLetters, lastLetters), lastSize, bytes.data() + blocks * blockSize)) {
        return std::nullopt;
    }
    return blocks * blockSize + lastSize;
}

bool hasChecksum(const Bytes &bytes, size_t size)
{
    const auto payload = qsizetype(size - checksumSize);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), payload), QCryptographicHash::Keccak_256);
    return std::equal(hash.begin(), hash.begin() + checksumSize, bytes.begin() + payload);
}

} // namespace

AddressFinding checkMonero(std::string_view text)
{
    if (const std::optional<size_t> index = findNonBase58(text)) {
        return std::string_view("48").find(text.front()) == std::string_view::npos
            ? invalidAddress(AddressReason::UnknownForm)
            : wrongCharacter(AddressAlphabet::Base58, *index, text[*index]);
    }
    if (text.size() != ordinaryLetters && text.size() != integratedLetters) {
        return invalidAddress(text.size() < 90 ? AddressReason::UnknownForm : AddressReason::WrongLength);
    }
    Bytes bytes{};
    const std::optional<size_t> size = decode(text, bytes);
    if (!size || !hasChecksum(bytes, *size)) {
        return invalidAddress(AddressReason::BadChecksum);
    }
    const bool isIntegrated = text.size() == integratedLetters;
    const auto *network = std::find_if(std::begin(networks), std::end(networks), [&](const Network &candidate) {
        return candidate.prefix == static_cast<unsigned char>(bytes[0]) && candidate.isIntegrated == isIntegrated;
    });
    if (network == std::end(networks)) {
        return invalidAddress(AddressReason::UnknownForm);
    }
    return network->isTest ? testNetworkAddress() : validAddress();
}
