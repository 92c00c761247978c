#pragma once

#include "core/withdrawal.h"

// What a person typed for one payout, as typed: nothing here has been checked or changed.
struct WithdrawalDraft {
    CurrencyId currency;
    QString address;
    QString amount;
    FeePlan feePlan = FeePlan::Normal;
    QString note;

    friend bool operator==(const WithdrawalDraft &, const WithdrawalDraft &) = default;
};
