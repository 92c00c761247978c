#pragma once

#include "core/amount.h"

#include <optional>

// One fee plan of a currency, as Plisio names it before there is a payout.
struct FeePlanPrice {
    std::optional<Amount> value; // the network fee
    std::optional<int> confirmationTarget; // blocks until expected confirmation (UTXO coins, XMR)

    friend bool operator==(const FeePlanPrice &, const FeePlanPrice &) = default;
};

struct FeePlanPrices {
    std::optional<FeePlanPrice> normal;
    std::optional<FeePlanPrice> priority;

    friend bool operator==(const FeePlanPrices &, const FeePlanPrices &) = default;
};
