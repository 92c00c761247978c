#pragma once

#include <array>
#include <cstdint>

// Whether 32 bytes encode a point of the curve Ed25519 (RFC 8032, 5.1.3), as every public key does.
bool isEd25519Point(const std::array<std::uint8_t, 32> &bytes);
