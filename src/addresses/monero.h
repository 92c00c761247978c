#pragma once

#include "core/addressfinding.h"

#include <string_view>

// Monero addresses: standard (4...), subaddress (8...) and integrated (4..., 106 characters), in Monero's base58 of
// 8-byte blocks, with a Keccak checksum. Test and stage networks are test networks.
AddressFinding checkMonero(std::string_view text);
