#pragma once

#include "core/currency.h"

// What one withdrawal is expected to cost beside its amount, as Plisio says before it is sent. Plisio sets the real fee
// when it sends.
struct WithdrawalCost {
    std::optional<Amount> networkFee; // in feeCurrency
    std::optional<Amount> commission; // Plisio's own, in the currency that is paid
    CurrencyId feeCurrency; // the coin that the network fee is taken from
    std::optional<int> confirmationTarget = {}; // blocks until it is expected to be confirmed

    friend bool operator==(const WithdrawalCost &, const WithdrawalCost &) = default;
};
