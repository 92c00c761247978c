#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

// The value of a base58 digit (Bitcoin's alphabet), or -1.
int base58Digit(char character);

// The index of the first character that is no base58 digit.
std::optional<size_t> findNonBase58(std::string_view text);

// A number of up to 40 bytes, big endian, with a zero byte for each leading '1'.
struct Base58Bytes {
    std::array<std::uint8_t, 40> bytes{};
    size_t size = 0;
};

// Decodes base58; nothing when the number does not fit, or a character is no digit.
std::optional<Base58Bytes> decodeBase58(std::string_view text);
