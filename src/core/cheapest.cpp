#include "core/cheapest.h"

#include <algorithm>

namespace {

QMap<CurrencyId, Amount> byCoin(const CostSum &sum, const CurrencyId &paid)
{
    QMap<CurrencyId, Amount> amounts = sum.networkFees;
    amounts[paid] += sum.commission;
    return amounts;
}

bool isNoDearer(const QMap<CurrencyId, Amount> &one, const QMap<CurrencyId, Amount> &other)
{
    return std::all_of(one.keyValueBegin(), one.keyValueEnd(),
                       [&other](const auto &amount) { return amount.second <= other.value(amount.first); });
}

} // namespace

std::optional<qsizetype> cheapestOf(const QList<CostSum> &sums, const CurrencyId &paid)
{
    for (qsizetype place = 0; place < sums.size(); ++place) {
        const bool isCheapest =
            sums.size() > 1 && sums.at(place).isWhole()
            && std::all_of(sums.begin(), sums.end(), [&](const CostSum &other) {
                   return (other.known > 0 || other.refusesMass)
                       && (other.refusesMass || isNoDearer(byCoin(sums.at(place), paid), byCoin(other, paid)));
               });
        if (isCheapest) {
            return place;
        }
    }
    return std::nullopt;
}
