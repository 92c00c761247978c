#pragma once

#include "core/currency.h"

#include <QMap>

// What one unit of a fiat currency buys, by Plisio's list of currencies.
struct FiatRates {
    QString fiat; // "USD", "EUR"
    QMap<CurrencyId, Amount> unitsPerFiat; // coins per one unit; never zero

    friend bool operator==(const FiatRates &, const FiatRates &) = default;
};
