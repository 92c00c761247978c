#pragma once

#include "core/feeplanprices.h"
#include "core/withdrawal.h"
#include "plisio/readchannel.h"

// What a withdrawal would cost, as Plisio estimates it.
struct FeeEstimate {
    std::optional<Amount> networkFee; // in the currency's fee coin
    std::optional<Amount> commission; // Plisio's own, for mass withdrawals
    FeePlan plan = FeePlan::Normal;
    QString feeWallet = {}; // useWallet: the parent coin that pays the network fee; empty when it is not named
    bool usesParent = false; // the parent coin pays, but is not named
    FeePlanPrices plans = {}; // both plans, as far as they are told
};

// /operations/fee/{psys_cid}: the network fee of a withdrawal. Unreadable without a fee.
class FeeCall
{
public:
    explicit FeeCall(ReadChannel &channel) : m_channel(channel) {}
    Asked<FeeEstimate> ask(const Secret &key, const Withdrawal &withdrawal);
    static Result<FeeEstimate, AskError> decode(const JsonValue &data);

private:
    ReadChannel &m_channel;
};

// /operations/commission/{psys_cid}: fee and commission of a withdrawal; the best preflight for a mass one.
class CommissionCall
{
public:
    explicit CommissionCall(ReadChannel &channel) : m_channel(channel) {}
    Asked<FeeEstimate> ask(const Secret &key, const Withdrawal &withdrawal);
    static Result<FeeEstimate, AskError> decode(const JsonValue &data);

private:
    ReadChannel &m_channel;
};

// /operations/fee-plan/{psys_cid}: what each plan costs now. A missing plan is left empty; Unreadable without any.
class FeePlanCall
{
public:
    explicit FeePlanCall(ReadChannel &channel) : m_channel(channel) {}
    Asked<FeePlanPrices> ask(const Secret &key, const CurrencyId &currency);
    static Result<FeePlanPrices, AskError> decode(const JsonValue &data);

private:
    ReadChannel &m_channel;
};
