#pragma once

#include "core/addressfinding.h"
#include "core/currency.h"

// Whether an address can be paid in a currency: valid, unusual (said why) or invalid (said why, where, and for which other
// chains it would be valid). The address is taken exactly as it stands; nothing is trimmed or folded. Pure and quick:
// about a microsecond for a valid one.
AddressFinding checkAddress(const CurrencyId &currency, QStringView address);
// The same for a known chain. Chain::Unknown: unusual at best, since there is no rule to check by.
AddressFinding checkAddress(Chain chain, QStringView address);
