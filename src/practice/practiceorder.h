#pragma once

#include "core/result.h"
#include "core/withdrawal.h"
#include "practice/practicecurrency.h"
#include "practice/practicerefusal.h"

#include <QMap>

// What a withdrawal request asks the simulated Plisio for, after its own checks.
struct PracticeOrder {
    PracticeCurrency currency;
    WithdrawalType type = WithdrawalType::CashOut;
    FeePlan feePlan = FeePlan::Normal;
    QList<Recipient> recipients;

    [[nodiscard]] Amount total() const; // what the recipients get
    [[nodiscard]] Amount fee() const;
    [[nodiscard]] Amount commission() const; // zero for a single withdrawal
};

// The order in a query of /operations/withdraw (currency, type, to, amount, feePlan). Refuses, as the real one would,
// an unknown currency (105), addresses and amounts that are missing, malformed or of unequal number, an address twice,
// and amounts of zero or with more places than the currency has. It does not know the chains' checksums.
Result<PracticeOrder, PracticeRefusal> practiceOrderFrom(const QMap<QString, QString> &query);
