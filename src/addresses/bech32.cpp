#include "addresses/bech32.h"

#include <algorithm>

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

constexpr std::array<std::int8_t, 128> makeValues()
{
    std::array<std::int8_t, 128> values{};
    values.fill(-1);
    for (size_t index = 0; index < alphabet.size(); ++index) {
        const auto letter = static_cast<unsigned char>(alphabet[index]);
        values[letter] = std::int8_t(index);
        if (letter >= 'a') {
            values[letter - 32U] = std::int8_t(index);
        }
    }
    return values;
}

constexpr std::array<std::int8_t, 128> letterValues = makeValues();

// What five bits shifted out of the checksum put back in: the xor of BIP-173's generators for the bits that are set.
constexpr std::array<std::uint32_t, 32> makeFeedback()
{
    constexpr std::uint32_t generators[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::array<std::uint32_t, 32> feedback{};
    for (size_t top = 0; top < feedback.size(); ++top) {
        for (size_t bit = 0; bit < 5; ++bit) {
            if ((top >> bit & 1U) != 0) {
                feedback[top] ^= generators[bit];
            }
        }
    }
    return feedback;
}

constexpr std::array<std::uint32_t, 32> feedbackTable = makeFeedback();

constexpr std::uint32_t step(std::uint32_t checksum, std::uint32_t value)
{
    return (checksum & 0x1ffffffU) << 5U ^ value ^ feedbackTable[checksum >> 25U];
}

std::uint32_t checksumOf(std::string_view prefix, const FiveBits &data)
{
    std::uint32_t checksum = 1;
    for (const char letter : prefix) {
        checksum = step(checksum, std::uint32_t(letter) >> 5U);
    }
    checksum = step(checksum, 0);
    for (const char letter : prefix) {
        checksum = step(checksum, std::uint32_t(letter) & 31U);
    }
    for (size_t index = 0; index < data.size; ++index) {
        checksum = step(checksum, data.values[index]);
    }
    return checksum;
}

constexpr std::uint32_t constantOf(Bech32Kind kind)
{
    return kind == Bech32Kind::Bech32 ? 1 : 0x2bc830a3;
}

} // namespace

int bech32Value(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code < letterValues.size() ? letterValues[code] : -1;
}

std::optional<size_t> findNonBech32(std::string_view text)
{
    // Nearly always there is none: that is told without a branch for each character.
    int values = 0;
    for (const char character : text) {
        values |= bech32Value(character);
    }
    if (values >= 0) {
        return std::nullopt;
    }
    const auto found =
        std::find_if(text.begin(), text.end(), [](char character) { return bech32Value(character) < 0; });
    return found == text.end() ? std::nullopt : std::optional(size_t(found - text.begin()));
}

bool hasMixedCase(std::string_view text)
{
    unsigned found = 0;
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        found |= (code - unsigned('A') < 26 ? 1U : 0U) | (code - unsigned('a') < 26 ? 2U : 0U);
    }
    return found == 3;
}

FiveBits toFiveBits(std::string_view text)
{
    FiveBits data;
    data.size = std::min(text.size(), data.values.size());
    std::transform(text.begin(), text.begin() + std::ptrdiff_t(data.size), data.values.begin(),
                   [](char character) { return std::uint8_t(bech32Value(character)); });
    return data;
}

std::optional<RegroupedBytes> regroup(const FiveBits &data, size_t first, size_t last)
{
    RegroupedBytes regrouped;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (size_t index = first; index < last; ++index) {
        bits = bits << 5U | data.values[index];
        count += 5;
        if (count >= 8) {
            count -= 8;
            regrouped.bytes[regrouped.size++] = std::uint8_t(bits >> count);
            bits &= (1U << count) - 1;
        }
    }
    if (count > 4 || bits != 0) {
        return std::nullopt;
    }
    return regrouped;
}

std::optional<Bech32Kind> bech32Kind(std::string_view prefix, const FiveBits &data)
{
    const std::uint32_t checksum = checksumOf(prefix, data);
    for (const Bech32Kind kind : {Bech32Kind::Bech32, Bech32Kind::Bech32m}) {
        if (checksum == constantOf(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<size_t> locateBech32Error(std::string_view prefix, const FiveBits &data, Bech32Kind kind)
{
    // The checksum is linear: a value that is wrong by d, followed by n values, adds d shifted n times.
    const std::uint32_t difference = checksumOf(prefix, data) ^ constantOf(kind);
    std::optional<size_t> found;
    for (std::uint32_t wrongBy = 1; wrongBy < 32; ++wrongBy) {
        std::uint32_t shifted = wrongBy;
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
