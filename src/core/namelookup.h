#pragma once

#include "core/currency.h"

#include <functional>

// What the address book calls an address on a currency's chain; empty for one that is not in it.
using NameLookup = std::function<QString(const CurrencyId &currency, const QString &address)>;
