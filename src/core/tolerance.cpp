#include "core/tolerance.h"

#include "core/scaledinteger.h"

namespace {

// Whether the difference is more than so many percent of before.
bool isMore(const Result<Amount, AmountError> &difference, const Amount &before, const Amount &percent)
{
    using ScaledInteger::fromAmount;
    const ScaledInteger::Integer one = fromAmount(*Amount::parse(u"1"));
    return difference && fromAmount(*difference) * 100 * one > fromAmount(before) * fromAmount(percent);
}

} // namespace

bool Tolerance::isExceededByRise(const Amount &before, const Amount &now) const
{
    return isMore(now.minus(before), before, m_percent);
}

bool Tolerance::isExceededByFall(const Amount &before, const Amount &now) const
{
    return isMore(before.minus(now), before, m_percent);
}
