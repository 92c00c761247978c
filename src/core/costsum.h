#pragma once

#include "core/askerror.h"
#include "core/currency.h"

#include <QMap>

// What is known so far of what a plan's withdrawals cost together.
struct CostSum {
    qsizetype known = 0; // withdrawals whose cost is in the sums
    qsizetype withdrawals = 0; // of the plan
    Amount commission; // in the plan's currency
    QMap<CurrencyId, Amount> networkFees; // by the coin they are taken from
    bool isAsking = false; // more is to come
    bool refusesMass = false; // Plisio does not pay several recipients of this currency at once
    std::optional<AskError> error = {}; // the first reason why one is not known

    [[nodiscard]] bool isWhole() const { return known == withdrawals; }
    // The part that is taken from the paid currency's own balance.
    [[nodiscard]] Amount inCurrency(const CurrencyId &currency) const
    {
        return commission + networkFees.value(currency);
    }
};
