#pragma once

#include "core/currency.h"

// How much of a currency the shop has.
struct Balance {
    CurrencyId currency;
    Amount amount;
};
