#pragma once

#include "core/amount.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

// Amounts as whole numbers, for the products and quotients that an Amount does not have itself.
namespace ScaledInteger {

using Integer = boost::multiprecision::cpp_int;

// The amount in multiples of 10^-30.
inline Integer fromAmount(const Amount &amount)
{
    const QString text = amount.toString();
    const QString whole = text.section(u'.', 0, 0);
    const QString digits = whole + text.section(u'.', 1, 1).leftJustified(Amount::maximumPlaces, u'0');
    const qsizetype zeros = std::distance(
        digits.begin(), std::find_if(digits.begin(), digits.end(), [](QChar digit) { return digit != u'0'; }));
    // A leading zero would make the text an octal number.
    return zeros == digits.size() ? Integer(0) : Integer(digits.mid(zeros).toStdString());
}

// So many multiples of 10^-places; an error when it has more digits than an amount may have.
inline Result<Amount, AmountError> toAmount(const Integer &units, int places)
{
    const QString text = QString::fromStdString(units.str()).rightJustified(places + 1, u'0');
    const QString decimals = places == 0 ? QString() : u'.' + text.right(places);
    return Amount::parse(text.chopped(places) + decimals, AmountSyntax::Json);
}

} // namespace ScaledInteger
