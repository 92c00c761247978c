#pragma once

#include "core/amount.h"

#include <QDateTime>

#include <array>
#include <optional>

// What may be set to hold payouts back. All are off until a person sets them.
enum class LimitName {
    PerPayment, // US dollars; a mass payout counts as one payment
    PerDay, // US dollars in 24 hours
    PerWeek, // US dollars in 7 days
    PerRecipient, // US dollars to one address in 24 hours
    CoolingOff, // hours until a new recipient can be paid, and until a limit is loosened
    ClosedBook, // 1: only addresses in the address book can be paid
};
constexpr int limitCount = int(LimitName::ClosedBook) + 1;

using LimitValue = std::optional<Amount>; // nothing: off

// Whether going from one value to the other holds less back.
inline bool isLooser(LimitName name, const LimitValue &from, const LimitValue &to)
{
    if (!from || !to) {
        return from.has_value() && !to;
    }
    return name == LimitName::CoolingOff || name == LimitName::ClosedBook ? *to < *from : *to > *from;
}

// One limit as it is at a moment, and what it is going to be.
struct Limit {
    LimitValue value; // in force
    LimitValue next; // with nextFrom
    QDateTime nextFrom; // UTC; invalid when nothing is going to change
};

// All of them at one moment.
struct Limits {
    std::array<Limit, size_t(limitCount)> limits;

    [[nodiscard]] const Limit &of(LimitName name) const { return limits.at(size_t(name)); }
    Limit &of(LimitName name) { return limits.at(size_t(name)); }
    [[nodiscard]] bool isAnyInDollars() const
    {
        return of(LimitName::PerPayment).value || of(LimitName::PerDay).value || of(LimitName::PerWeek).value
            || of(LimitName::PerRecipient).value;
    }
    [[nodiscard]] bool isBookClosed() const { return of(LimitName::ClosedBook).value.has_value(); }
    // How long a loosened limit and a new address wait.
    [[nodiscard]] qint64 waitSecs() const
    {
        constexpr qint64 secsPerHour = 60 * 60;
        constexpr qint64 usualHours = 24; // where no cooling-off time is set
        const LimitValue hours = of(LimitName::CoolingOff).value;
        return secsPerHour * (hours ? hours->toString().toLongLong() : usualHours);
    }
};

// What a payout would exceed.
struct LimitExcess {
    LimitName limit = LimitName::PerPayment;
    Amount allowed; // US dollars
    Amount before; // counted already in the limit's time
    Amount asked; // what the payout comes to

    friend bool operator==(const LimitExcess &, const LimitExcess &) = default;
};

// A limit in US dollars is set, and nobody knows what this currency is worth.
struct UnknownRate {
    QString currency;

    friend bool operator==(const UnknownRate &, const UnknownRate &) = default;
};

// From when on an address can be paid; invalid: it is in no address book yet, which would start the time.
struct PayableFrom {
    QDateTime at; // UTC
    qint64 waitSecs = 0;

    friend bool operator==(const PayableFrom &, const PayableFrom &) = default;
};
