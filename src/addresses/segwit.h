#pragma once

#include "core/addressfinding.h"

#include <string_view>

// Whether the text begins like a segwit address of the chain (bc1, tb1, bcrt1, ltc1, tltc1, rltc1), in either case.
bool looksLikeSegwit(Chain chain, std::string_view text);

// Native segwit addresses of Bitcoin and Litecoin: bech32 for version 0, bech32m for 1 to 16, and BIP-141's lengths.
// A wrong checksum names the position when a single wrong character explains it (BIP-173: the position, never a
// correction).
AddressFinding checkSegwit(Chain chain, std::string_view text);
