#include "core/usdvalue.h"

#include "core/scaledinteger.h"

namespace {

using ScaledInteger::fromAmount;
using ScaledInteger::Integer;

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
    const Integer cents = dividedHalfToEven(fromAmount(amount) * 100, fromAmount(unitsPerUsd));
    const Result<Amount, AmountError> dollars = ScaledInteger::toAmount(cents, 2);
    return dollars ? std::optional(*dollars) : std::nullopt;
}

QString usdText(const Amount &dollars)
{
    const QString text = dollars.toString();
    return QStringLiteral("%1.%2").arg(text.section(u'.', 0, 0), text.section(u'.', 1, 1).leftJustified(2, u'0'));
}
