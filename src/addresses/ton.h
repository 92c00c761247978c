#pragma once

#include "core/addressfinding.h"

#include <string_view>

// TON addresses (TEP-2): 48 characters of base64 or base64url with a CRC16, or raw "0:" and 64 hex digits without a
// checksum (unusual). Exchanges ask for a comment with theirs, and Plisio cannot send one: takesNoMemo on each.
AddressFinding checkTon(std::string_view text);
