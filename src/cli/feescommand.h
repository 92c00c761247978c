#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"
#include "core/feeplanprices.h"
#include "core/payoutfigures.h"

// Tells what a payout costs with the normal and the priority plan: what Plisio says of the plans alone, or for one
// recipient and amount its own fees, commission and what is taken from which balance.
class FeesCommand : public Command
{
    Q_OBJECT

public:
    FeesCommand(const CommandContext &context, FeesRequest request) : Command(context), m_request(std::move(request)) {}

protected:
    void start() override;

private:
    // One plan's fees, as far as they are known.
    struct Entry {
        FeePlan plan = FeePlan::Normal;
        WithdrawalCost cost;
        QMap<CurrencyId, Amount> debits; // without a payout: none
    };

    void ask();
    void askPlans();
    void takePlans(const Result<FeePlanPrices, AskError> &prices);
    void askCosts(const Withdrawal &withdrawal, FeePlan plan);
    void takeCost(const Withdrawal &withdrawal, FeePlan plan, const Result<WithdrawalCost, AskError> &cost);
    void add(FeePlan plan, const std::optional<FeePlanPrice> &price);
    void tell();
    [[nodiscard]] OrderedJson toJson(const Entry &entry) const;
    [[nodiscard]] QStringList linesFor(const Entry &entry) const;

    FeesRequest m_request;
    QList<Currency> m_currencies;
    QList<Entry> m_entries;
    QList<Remark> m_errors;
};
