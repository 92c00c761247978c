#pragma once

#include "core/addressfinding.h"

#include <string_view>

// 0x and 40 hex digits, the form of every EVM chain: it cannot reveal a wrong one (chainNotVisible). Capital and small
// letters are the checksum (EIP-55); an address in one case has none and is unusual.
AddressFinding checkEvm(std::string_view text);
