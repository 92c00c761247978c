#pragma once

#include "core/addressfinding.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

// The value 0 to 31 of a character of bech32's alphabet in either case, or -1. Cashaddr shares the alphabet.
int bech32Value(char character);

// The index of the first character that is not in the alphabet.
std::optional<size_t> findNonBech32(std::string_view text);

// Whether the text holds both capital and small letters.
bool hasMixedCase(std::string_view text);

// Up to 128 five-bit values.
struct FiveBits {
    std::array<std::uint8_t, 128> values{};
    size_t size = 0;
};

// The values of a text whose characters are all in the alphabet.
FiveBits toFiveBits(std::string_view text);

// Up to 80 bytes regrouped from five-bit values.
struct RegroupedBytes {
    std::array<std::uint8_t, 80> bytes{};
    size_t size = 0;
};

// Regroups values [first, last) into bytes; nothing when more than four bits are left over, or one of them is set.
std::optional<RegroupedBytes> regroup(const FiveBits &data, size_t first, size_t last);

// Which of the two checksums a text carries (BIP-173, BIP-350).
enum class Bech32Kind { Bech32, Bech32m };

constexpr size_t bech32ChecksumSize = 6;

// The checksum of prefix (lower case) and data, the last six values of data being the checksum itself; nothing when it is
// neither kind.
std::optional<Bech32Kind> bech32Kind(std::string_view prefix, const FiveBits &data);

// The index in data of the one value whose change would make the checksum fit this kind; nothing when no single change,
// or more than one, would.
std::optional<size_t> locateBech32Error(std::string_view prefix, const FiveBits &data, Bech32Kind kind);
