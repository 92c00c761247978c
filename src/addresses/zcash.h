#pragma once

#include "core/addressfinding.h"

#include <string_view>

// Zcash: transparent addresses (t1, t3); the shielded forms (zs, zc), unified ones (u) and those for exchanges only (tex)
// are real addresses that Plisio does not pay.
AddressFinding checkZcash(std::string_view text);
