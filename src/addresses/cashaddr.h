#pragma once

#include "core/addressfinding.h"

#include <cstdint>
#include <optional>
#include <string_view>

// What a cashaddr text holds: the type (0 pays a key, 1 a script, 2 and 3 the same with tokens) and the size of its hash.
struct CashAddrContent {
    int type = 0;
    size_t hashSize = 0; // bytes
};

// The content of a payload under a prefix (lower case, without the colon); nothing when the checksum or the size is wrong.
std::optional<CashAddrContent> readCashAddr(std::string_view prefix, std::string_view payload);

// Whether the text is meant as cashaddr: it names a prefix, or begins like a payload without one.
bool looksLikeCashAddr(std::string_view text);

// Bitcoin Cash addresses with or without "bitcoincash:"; "bchtest:" and "bchreg:" are test networks. A wrong checksum
// names the position when a single wrong character explains it.
// Source: the cashaddr specification of bitcoincash.org.
AddressFinding checkCashAddr(std::string_view text);
