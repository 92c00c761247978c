#include "payouts/costguard.h"

#include <algorithm>

namespace {

struct Sums {
    QMap<CurrencyId, Amount> networkFees;
    Amount commission;
};

// Of the withdrawals whose cost both figures have.
Sums sumOf(const PayoutFigures &figures, const PayoutFigures &other)
{
    Sums sums;
    for (qsizetype index = 0; index < std::min(figures.costs.size(), other.costs.size()); ++index) {
        const std::optional<WithdrawalCost> &cost = figures.costs.at(index);
        const std::optional<WithdrawalCost> &twin = other.costs.at(index);
        if (!cost || !twin) {
            continue;
        }
        if (cost->networkFee && twin->networkFee) {
            sums.networkFees[cost->feeCurrency] += *cost->networkFee;
        }
        if (cost->commission && twin->commission) {
            sums.commission += *cost->commission;
        }
    }
    return sums;
}

Finding moved(const CostMove &move)
{
    Finding finding;
    finding.name = FindingName::CostChanged;
    finding.reason = move;
    finding.evidence = QStringLiteral("%1 → %2 %3").arg(move.before.toString(), move.now.toString(), move.currency);
    return finding;
}

QList<Finding> compareFees(const PayoutFigures &shown, const PayoutFigures &now, const CurrencyId &currency,
                           const Tolerance &tolerance)
{
    QList<Finding> findings;
    const Sums before = sumOf(shown, now);
    const Sums after = sumOf(now, shown);
    for (auto fee = after.networkFees.begin(); fee != after.networkFees.end(); ++fee) {
        const Amount earlier = before.networkFees.value(fee.key());
        if (tolerance.isExceededByRise(earlier, *fee)) {
            findings.append(moved({CostPart::NetworkFee, fee.key(), earlier, *fee}));
        }
    }
    if (tolerance.isExceededByRise(before.commission, after.commission)) {
        findings.append(moved({CostPart::Commission, currency, before.commission, after.commission}));
    }
    return findings;
}

QList<Finding> compareBalances(const PayoutFigures &shown, const PayoutFigures &now, const Tolerance &tolerance)
{
    QList<Finding> findings;
    for (auto balance = now.balances.begin(); balance != now.balances.end(); ++balance) {
        const auto earlier = shown.balances.find(balance.key());
        if (earlier != shown.balances.end() && tolerance.isExceededByFall(*earlier, *balance)) {
            findings.append(moved({CostPart::Balance, balance.key(), *earlier, *balance}));
        }
    }
    return findings;
}

// The rate as Plisio tells it: coins per one unit of the fiat currency.
QList<Finding> compareRates(const PayoutFigures &shown, const PayoutFigures &now, const Tolerance &tolerance)
{
    if (!shown.unitsPerFiat || !now.unitsPerFiat || shown.fiat != now.fiat) {
        return {};
    }
    const bool isBeyond = tolerance.isExceededByRise(*shown.unitsPerFiat, *now.unitsPerFiat)
        || tolerance.isExceededByFall(*shown.unitsPerFiat, *now.unitsPerFiat);
    QList<Finding> findings;
    if (isBeyond) {
        findings.append(moved({CostPart::Rate, now.fiat, *shown.unitsPerFiat, *now.unitsPerFiat}));
    }
    return findings;
}

QList<Finding> findShortfalls(const Plan &plan, const PayoutFigures &known)
{
    QList<Finding> findings;
    const QMap<CurrencyId, Amount> debits = debitsOf(plan, known);
    for (auto debit = debits.begin(); debit != debits.end(); ++debit) {
        const auto balance = known.balances.find(debit.key());
        if (balance != known.balances.end() && *debit > *balance) {
            Finding finding;
            finding.name = FindingName::LowBalance;
            finding.field = InputField::Amount;
            finding.reason = Shortfall{debit.key(), *balance, *debit};
            finding.evidence = QStringLiteral("%1 < %2 %3").arg(balance->toString(), debit->toString(), debit.key());
            findings.append(finding);
        }
    }
    return findings;
}

Finding failed(const AskError &error)
{
    Finding finding;
    finding.name = FindingName::PreflightFailed;
    finding.reason = error.fault;
    if (error.plisio) {
        finding.evidence = error.plisio->message.isEmpty() ? error.plisio->name : error.plisio->message;
    }
    return finding;
}

} // namespace

QList<Finding> compareCosts(const Plan &plan, const PayoutFigures &shown, const PayoutFigures &now,
                            const Tolerance &tolerance)
{
    const CurrencyId &currency = plan.withdrawals.first().currency();
    QList<Finding> findings = compareFees(shown, now, currency, tolerance);
    findings += compareBalances(shown, now, tolerance);
    findings += compareRates(shown, now, tolerance);
    findings += findShortfalls(plan, completedBy(now, shown));
    const bool knowsCost = std::any_of(now.costs.begin(), now.costs.end(),
                                       [](const std::optional<WithdrawalCost> &cost) { return cost.has_value(); });
    const QMap<CurrencyId, Amount> debits = debitsOf(plan, now);
    const bool knowsBalances = std::all_of(debits.keyBegin(), debits.keyEnd(),
                                           [&now](const CurrencyId &id) { return now.balances.contains(id); });
    if (!knowsCost || !knowsBalances) {
        findings.append(failed(now.error.value_or(AskError{AskFault::Deadline})));
    }
    return findings;
}
