#pragma once

#include "core/result.h"

#include <QString>

#include <array>
#include <compare>

enum class AmountError { Empty, NotANumber, Negative, TooLong, TooManyPlaces };

// Where a number's text comes from decides how it may be written.
enum class AmountSyntax {
    Typed, // digits with one decimal point: up to 16 before it, up to 30 after it; no sign, exponent, space or group
    // mark
    Json, // a JSON number's or string's own text: up to 30 digits before the point, an exponent allowed
};

// A quantity of one coin or currency: an exact, non-negative decimal of up to 30 places and 60 digits; a sum of many
// may have up to 79 digits. It never passes through a floating-point number and never rounds. It does not know its
// currency.
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
    [[nodiscard]] bool isZero() const { return *this == Amount(); }

    Amount &operator+=(const Amount &other);
    friend Amount operator+(Amount left, const Amount &right) { return left += right; }
    // The difference, or an error when other is the greater one.
    [[nodiscard]] Result<Amount, AmountError> minus(const Amount &other) const;

    friend bool operator==(const Amount &, const Amount &) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes what the compiler makes of < for a null pointer
    friend std::strong_ordering operator<=>(const Amount &, const Amount &) = default;

private:
    // Groups of 15 decimal digits, the most significant first: three before the decimal point, two behind it. Only the
    // first may grow beyond 15 digits.
    using Groups = std::array<quint64, 5>;

    explicit Amount(const Groups &groups) : m_groups(groups) {}

    Groups m_groups{};
};
