#pragma once

#include "core/amount.h"

// A decimal in the integer columns of an entry: whole + nine * 10^-9 + eighteen * 10^-18. Sums of the columns over nine
// million entries stay within 64 bits, so that SQLite adds exactly.
struct EntryDecimal {
    static constexpr qint64 largestWhole = 1'000'000'000'000;

    qint64 whole = 0;
    qint64 nine = 0;
    qint64 eighteen = 0;

    // The largest that is not above the amount.
    static EntryDecimal floorOf(const Amount &amount);
    // Of this decimal, or of sums of such columns, which may be larger.
    [[nodiscard]] Amount toAmount() const;
    [[nodiscard]] bool equals(const Amount &amount) const { return toAmount() == amount; }
};

// units * 10^-places; units are not negative.
Amount amountOfUnits(qint64 units, int places);
