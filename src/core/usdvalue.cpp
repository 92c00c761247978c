#include "core/usdvalue.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace {

using Integer = boost::multiprecision::cpp_int;

// The amount in multiples of 10^-30, so that two of them can be divided.
Integer toUnits(const Amount &amount)
{
    const QString text = amount.toString();
    const QString whole = text.section(u'.', 0, 0);
    const QString digits = whole + text.section(u'.', 1, 1).leftJustified(Amount::maximumPlaces, u'0');
    const qsizetype zeros = std::distance(
        digits.begin(), std::find_if(digits.begin(), digits.end(), [](QChar digit) { return digit != u'0'; }));
    // A leading zero would make the text an octal number.
    return zeros == digits.size() ? Integer(0) : Integer(digits.mid(zeros).toStdString());
}

Integer dividedHalfToEven(const Integer &dividend, const Integer &divisor)
{
    const Integer quotient = dividend / divisor;
    const Integer twice = 2 * (dividend % divisor);
    const bool isUp = twice > divisor || (twice == divisor && quotient % 2 != 0);
    return isUp ? Integer(quotient + 1) : quotient;
}

} // namespace

std::optional<Amount> usdValue(const Amount &amount, const Amount &unitsPerUsd)
{
    if (unitsPerUsd.isZero()) {
        return std::nullopt;
    }
    const Integer cents = dividedHalfToEven(toUnits(amount) * 100, toUnits(unitsPerUsd));
    const QString text = QString::fromStdString(cents.str()).rightJustified(3, u'0');
    const Result<Amount, AmountError> dollars =
        Amount::parse(text.chopped(2) + u'.' + text.right(2), AmountSyntax::Json);
    return dollars ? std::optional(*dollars) : std::nullopt;
}

QString usdText(const Amount &dollars)
{
    const QString text = dollars.toString();
    return QStringLiteral("%1.%2").arg(text.section(u'.', 0, 0), text.section(u'.', 1, 1).leftJustified(2, u'0'));
}
