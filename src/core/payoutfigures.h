#pragma once

#include "core/askerror.h"
#include "core/costsum.h"
#include "core/withdrawal.h"
#include "core/withdrawalcost.h"

#include <QMap>

// What Plisio says that a plan's payment rests on, at one time. Whatever is missing was not told.
struct PayoutFigures {
    QList<std::optional<WithdrawalCost>> costs; // in the plan's order; may be shorter than the plan
    QMap<CurrencyId, Amount> balances; // of the plan's currency and of the coins that pay its network fees
    QString fiat; // that unitsPerFiat is of; empty for none
    std::optional<Amount> unitsPerFiat; // of the plan's currency
    std::optional<AskError> error; // the first reason why a cost or a balance is missing
};

// What leaves each balance when the plan is paid: the amounts, Plisio's commission and the network fees that are known.
QMap<CurrencyId, Amount> debitsOf(const Plan &plan, const PayoutFigures &figures);

// What the plan's withdrawals cost together, as far as the figures tell.
CostSum costSumOf(const Plan &plan, const PayoutFigures &figures);

// The newer figures, and the older ones where the newer say nothing.
PayoutFigures completedBy(PayoutFigures newer, const PayoutFigures &older);

// What a single payout of the currency can be at most when the first known cost is left for its fees; nothing while balance
// or fee is not known, or there is nothing left.
std::optional<Amount> mostOf(const CurrencyId &currency, const PayoutFigures &figures);
