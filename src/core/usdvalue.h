#pragma once

#include "core/amount.h"

#include <optional>

// What an amount is worth in US dollars: divided by coins per dollar, rounded half to even to cents. Nothing when the rate
// is zero, or when the worth has more than 30 digits before the point.
std::optional<Amount> usdValue(const Amount &amount, const Amount &unitsPerUsd);

// Dollars with two places: "0.30", "12.00".
QString usdText(const Amount &dollars);
