#pragma once

#include "core/practicescenario.h"
#include "core/recipient.h"
#include "core/withdrawal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

// An operation on the books of the simulated Plisio.
struct PracticeOperation {
    QString id; // 24 hex digits
    WithdrawalType type = WithdrawalType::CashOut;
    FeePlan feePlan = FeePlan::Normal;
    CurrencyId currency;
    QList<Recipient> recipients;
    QString status; // completed, pending or error
    Amount fee;
    Amount commission;
    QString transactionId; // 64 hex digits
    QDateTime createdAt; // UTC
    int polls = 0; // how often it was read while pending

    friend bool operator==(const PracticeOperation &, const PracticeOperation &) = default;
};

// Everything the simulated Plisio remembers.
struct PracticeState {
    QMap<CurrencyId, Amount> balances;
    QList<PracticeOperation> operations; // oldest first
    QMap<int, PracticeScenario> scenarios; // by the withdrawal request's number since the beginning, the first is 1
    int withdrawalRequests = 0; // how many came in, booked or not
    QDateTime costAskedAt; // UTC: when the cost of the next withdrawal was first asked for, if its scenario is a jump

    friend bool operator==(const PracticeState &, const PracticeState &) = default;

    // What a newcomer finds: balances in a dozen currencies, nothing booked.
    static PracticeState fresh();
};

QJsonObject toJson(const PracticeState &state);
// Nothing when the object is not what toJson makes.
std::optional<PracticeState> practiceStateFrom(const QJsonObject &object);
