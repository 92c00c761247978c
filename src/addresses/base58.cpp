#include "addresses/base58.h"

#include <algorithm>

namespace {

constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

constexpr std::array<std::int8_t, 128> makeDigits()
{
    std::array<std::int8_t, 128> digits{};
    digits.fill(-1);
    for (size_t index = 0; index < alphabet.size(); ++index) {
        digits[static_cast<unsigned char>(alphabet[index])] = std::int8_t(index);
    }
    return digits;
}

constexpr std::array<std::int8_t, 128> digitValues = makeDigits();

// A little-endian number of ten 32-bit limbs, of which only those in use are touched.
struct Limbs {
    std::array<std::uint32_t, 10> values{};
    size_t used = 0;

    // value = value * factor + addend; false when it no longer fits.
    bool multiplyAdd(std::uint32_t factor, std::uint32_t addend)
    {
        std::uint64_t carry = addend;
        for (size_t index = 0; index < used; ++index) {
            carry += std::uint64_t(values[index]) * factor;
            values[index] = std::uint32_t(carry);
            carry >>= 32;
        }
        if (carry == 0) {
            return true;
        }
        if (used == values.size()) {
            return false;
        }
        values[used++] = std::uint32_t(carry);
        return true;
    }
};

} // namespace

int base58Digit(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code < digitValues.size() ? digitValues[code] : -1;
}

std::optional<size_t> findNonBase58(std::string_view text)
{
    const auto found =
        std::find_if(text.begin(), text.end(), [](char character) { return base58Digit(character) < 0; });
    return found == text.end() ? std::nullopt : std::optional(size_t(found - text.begin()));
}

std::optional<Base58Bytes> decodeBase58(std::string_view text)
{
    const size_t ones = std::min(text.find_first_not_of('1'), text.size());
    Limbs limbs;
    // Five digits at a time: 58^5 is the greatest power that fits 32 bits.
    for (size_t start = ones; start < text.size(); start += 5) {
        std::uint32_t factor = 1;
        std::uint32_t group = 0;
        for (const char character : text.substr(start, 5)) {
            const int digit = base58Digit(character);
            if (digit < 0) {
                return std::nullopt;
            }
            factor *= 58;
            group = group * 58 + std::uint32_t(digit);
        }
        if (!limbs.multiplyAdd(factor, group)) {
            return std::nullopt;
        }
    }
    size_t numberSize = limbs.used * 4;
    while (numberSize > 0 && std::uint8_t(limbs.values[(numberSize - 1) / 4] >> (8 * ((numberSize - 1) % 4))) == 0) {
        --numberSize;
    }
    Base58Bytes decoded;
    decoded.size = ones + numberSize;
    if (decoded.size > decoded.bytes.size()) {
        return std::nullopt;
    }
    for (size_t index = 0; index < numberSize; ++index) {
        decoded.bytes[decoded.size - 1 - index] = std::uint8_t(limbs.values[index / 4] >> (8 * (index % 4)));
    }
    return decoded;
}
