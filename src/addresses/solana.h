#pragma once

#include "core/addressfinding.h"

#include <string_view>

// Solana addresses: base58 of 32 bytes. There is no checksum, so the best verdict is unusual; one that is no point of
// Ed25519 belongs to a program and is said to.
AddressFinding checkSolana(std::string_view text);
