#pragma once

#include "core/amount.h"

#include <optional>

// How many coins a sum of fiat money buys.
struct CoinAmount {
    Amount amount;
    bool isRounded = false; // down, to the places the currency has

    friend bool operator==(const CoinAmount &, const CoinAmount &) = default;
};

// fiat times unitsPerFiat, exactly, then cut to so many decimal places. Nothing when the product has more digits than an
// amount may have.
std::optional<CoinAmount> coinsFor(const Amount &fiat, const Amount &unitsPerFiat, int places);
