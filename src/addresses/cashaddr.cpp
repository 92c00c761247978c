#include "addresses/cashaddr.h"

#include "addresses/bech32.h"
#include "addresses/verdicts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace {

constexpr size_t checksumSize = 8;
constexpr size_t usualPayload = 42; // a version byte and 20 bytes as 34 characters, and the checksum
constexpr size_t usualHash = 20;
constexpr std::string_view mainPrefix = "bitcoincash";
constexpr std::string_view testPrefixes[] = {"bchtest", "bchreg"};

constexpr std::array<size_t, 8> hashSizes = {20, 24, 28, 32, 40, 48, 56, 64};

std::uint64_t step(std::uint64_t checksum, std::uint64_t value)
{
    constexpr std::uint64_t generators[] = {0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470};
    const std::uint64_t top = checksum >> 35U;
    checksum = (checksum & 0x07ffffffff) << 5U ^ value;
    for (size_t bit = 0; bit < std::size(generators); ++bit) {
        if ((top >> bit & 1U) != 0) {
            checksum ^= generators[bit];
        }
    }
    return checksum;
}

// Zero for a payload whose checksum fits.
std::uint64_t checksumOf(std::string_view prefix, const FiveBits &data)
{
    std::uint64_t checksum = 1;
    for (const char letter : prefix) {
        checksum = step(checksum, std::uint64_t(letter) & 31U);
    }
    checksum = step(checksum, 0);
    for (size_t index = 0; index < data.size; ++index) {
        checksum = step(checksum, data.values[index]);
    }
    return checksum ^ 1U;
}

// As for bech32: a value that is wrong by d, followed by n values, adds d shifted n times.
std::optional<size_t> locateError(std::string_view prefix, const FiveBits &data)
{
    const std::uint64_t difference = checksumOf(prefix, data);
    std::optional<size_t> found;
    for (std::uint64_t wrongBy = 1; wrongBy < 32; ++wrongBy) {
        std::uint64_t shifted = wrongBy;
        for (size_t index = data.size; index-- > 0; shifted = step(shifted, 0)) {
            if (shifted != difference) {
                continue;
            }
            if (found) {
                return std::nullopt;
            }
            found = index;
        }
    }
    return found;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter; });
    return lower;
}

AddressFinding explainChecksum(std::string_view prefix, std::string_view payload, size_t start)
{
    if (payload.size() != usualPayload) {
        return invalidAddress(AddressReason::WrongLength);
    }
    AddressFinding finding = invalidAddress(AddressReason::BadChecksum);
    if (const std::optional<size_t> index = locateError(prefix, toFiveBits(payload))) {
        finding.position = int(start + *index) + 1;
    }
    return finding;
}

AddressFinding judge(const CashAddrContent &content)
{
    if (content.type > 3) {
        return invalidAddress(AddressReason::BadProgram);
    }
    const bool isUsual = content.type <= 1 && content.hashSize == usualHash;
    return isUsual ? validAddress() : unusualAddress(AddressReason::RareForm);
}

} // namespace

std::optional<CashAddrContent> readCashAddr(std::string_view prefix, std::string_view payload)
{
    if (payload.size() <= checksumSize || payload.size() > FiveBits().values.size() || findNonBech32(payload)) {
        return std::nullopt;
    }
    const FiveBits data = toFiveBits(payload);
    if (checksumOf(prefix, data) != 0) {
        return std::nullopt;
    }
    const std::optional<RegroupedBytes> bytes = regroup(data, 0, data.size - checksumSize);
    if (!bytes || bytes->size == 0 || (bytes->bytes[0] & 0x80U) != 0) {
        return std::nullopt;
    }
    const CashAddrContent content{bytes->bytes[0] >> 3U, bytes->size - 1};
    return content.hashSize == hashSizes[bytes->bytes[0] & 7U] ? std::optional(content) : std::nullopt;
}

bool looksLikeCashAddr(std::string_view text)
{
    return text.find(':') != std::string_view::npos
        || std::string_view("qpzrQPZR").find(text.front()) != std::string_view::npos;
}

AddressFinding checkCashAddr(std::string_view text)
{
    const size_t colon = text.find(':');
    const size_t start = colon == std::string_view::npos ? 0 : colon + 1;
    const std::string prefix = start == 0 ? std::string(mainPrefix) : lowerCase(text.substr(0, colon));
    const bool isTest = std::find(std::begin(testPrefixes), std::end(testPrefixes), prefix) != std::end(testPrefixes);
    if (prefix != mainPrefix && !isTest) {
        return invalidAddress(AddressReason::UnknownForm);
    }
    const std::string_view payload = text.substr(start);
    if (const std::optional<size_t> index = findNonBech32(payload)) {
        return wrongCharacter(AddressAlphabet::Bech32, start + *index, payload[*index]);
    }
    if (hasMixedCase(text)) {
        return invalidAddress(AddressReason::MixedCase);
    }
    if (const std::optional<CashAddrContent> content = readCashAddr(prefix, payload)) {
        const AddressFinding finding = judge(*content);
        return isTest && !finding.isInvalid() ? testNetworkAddress() : finding;
    }
    // The checksum knows the network even when the prefix is left out.
    const bool isShortTest = start == 0
        && std::any_of(std::begin(testPrefixes), std::end(testPrefixes),
                       [payload](std::string_view test) { return readCashAddr(test, payload).has_value(); });
    return isShortTest ? testNetworkAddress() : explainChecksum(prefix, payload, start);
}
