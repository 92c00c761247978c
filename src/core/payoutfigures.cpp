#include "core/payoutfigures.h"

QMap<CurrencyId, Amount> debitsOf(const Plan &plan, const PayoutFigures &figures)
{
    const CurrencyId &currency = plan.withdrawals.first().currency();
    QMap<CurrencyId, Amount> debits{{currency, plan.total()}};
    for (const std::optional<WithdrawalCost> &cost : figures.costs) {
        if (cost && cost->commission) {
            debits[currency] += *cost->commission;
        }
        if (cost && cost->networkFee) {
            debits[cost->feeCurrency] += *cost->networkFee;
        }
    }
    return debits;
}

CostSum costSumOf(const Plan &plan, const PayoutFigures &figures)
{
    CostSum sum;
    sum.withdrawals = plan.withdrawals.size();
    sum.error = figures.error;
    for (const std::optional<WithdrawalCost> &cost : figures.costs) {
        if (cost && cost->networkFee) {
            ++sum.known;
            sum.networkFees[cost->feeCurrency] += *cost->networkFee;
            sum.commission += cost->commission.value_or(Amount());
        }
    }
    return sum;
}

PayoutFigures completedBy(PayoutFigures newer, const PayoutFigures &older)
{
    for (qsizetype index = 0; index < older.costs.size(); ++index) {
        if (index >= newer.costs.size()) {
            newer.costs.append(older.costs.at(index));
        } else if (!newer.costs.at(index)) {
            newer.costs[index] = older.costs.at(index);
        }
    }
    for (auto balance = older.balances.begin(); balance != older.balances.end(); ++balance) {
        if (!newer.balances.contains(balance.key())) {
            newer.balances.insert(balance.key(), *balance);
        }
    }
    if (!newer.unitsPerFiat) {
        newer.fiat = older.fiat;
        newer.unitsPerFiat = older.unitsPerFiat;
    }
    return newer;
}

std::optional<Amount> mostOf(const CurrencyId &currency, const PayoutFigures &figures)
{
    const std::optional<WithdrawalCost> cost = figures.costs.value(0);
    if (!figures.balances.contains(currency) || !cost || !cost->networkFee) {
        return std::nullopt;
    }
    Amount fees = cost->commission.value_or(Amount());
    if (cost->feeCurrency == currency) {
        fees += *cost->networkFee;
    }
    const Result<Amount, AmountError> most = figures.balances.value(currency).minus(fees);
    return most && !most->isZero() ? std::optional(*most) : std::nullopt;
}
