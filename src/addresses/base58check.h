#pragma once

#include "core/addressfinding.h"

#include <string_view>

// Addresses of base58 with a checksum of two SHA-256 rounds: Bitcoin, Litecoin, Dogecoin, Dash, Zcash (transparent),
// Bitcoin Cash (legacy) and Tron, told apart by their version bytes.
AddressFinding checkBase58Check(Chain chain, std::string_view text);
