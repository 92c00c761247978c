#include "core/coinamount.h"

#include "core/scaledinteger.h"

std::optional<CoinAmount> coinsFor(const Amount &fiat, const Amount &unitsPerFiat, int places)
{
    using ScaledInteger::Integer;
    const Integer product = ScaledInteger::fromAmount(fiat) * ScaledInteger::fromAmount(unitsPerFiat);
    const Integer unit = boost::multiprecision::pow(Integer(10), unsigned(2 * Amount::maximumPlaces - places));
    const Integer units = product / unit;
    const Result<Amount, AmountError> amount = ScaledInteger::toAmount(units, places);
    return amount ? std::optional(CoinAmount{*amount, units * unit != product}) : std::nullopt;
}
