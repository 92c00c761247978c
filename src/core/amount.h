#pragma once

#include "core/result.h"

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>

enum class AmountError { Empty, NotANumber, Negative, TooLong, TooManyPlaces };

// Where a number's text comes from decides how it may be written.
enum class AmountSyntax {
    Typed, // digits with one decimal point: up to 16 before it, up to 30 after it; no sign, exponent, space or group
    // mark
    Json, // a JSON number's or string's own text: up to 30 digits before the point, an exponent allowed
};

// A quantity of one coin or currency: an exact, non-negative decimal of up to 30 places and 60 digits.
// It never passes through a floating-point number and never rounds. It does not know its currency.
class Amount
{
public:
    static constexpr int maximumPlaces = 30;

    Amount() = default;
    static Result<Amount, AmountError> parse(QStringView text, AmountSyntax syntax = AmountSyntax::Typed);

    // Canonical text: no needless zeros, no exponent ("0.5", "21000", "0").
    [[nodiscard]] QString toString() const;
    // Decimal places of the canonical text, 0 to 30.
    [[nodiscard]] int places() const;
    [[nodiscard]] bool isZero() const { return m_units == 0; }

    friend Amount operator+(const Amount &left, const Amount &right)
    {
        return Amount(Units(left.m_units + right.m_units));
    }
    Amount &operator+=(const Amount &other) { return *this = *this + other; }
    // The difference, or an error when other is the greater one.
    [[nodiscard]] Result<Amount, AmountError> minus(const Amount &other) const;

    friend bool operator==(const Amount &left, const Amount &right) { return left.m_units == right.m_units; }
    friend std::strong_ordering operator<=>(const Amount &left, const Amount &right)
    {
        const int order = left.m_units.compare(right.m_units);
        return order <=> 0;
    }

private:
    using Units = boost::multiprecision::uint256_t; // multiples of 10^-30

    explicit Amount(Units units) : m_units(std::move(units)) {}

    Units m_units = 0;
};
