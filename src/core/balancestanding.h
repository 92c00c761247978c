#pragma once

#include "core/askerror.h"
#include "core/balance.h"

#include <QDateTime>

// What is known of one currency's balance, among all of them.
struct BalanceStanding {
    Currency currency;
    std::optional<Amount> amount = {}; // as last told
    QDateTime heardAt = {}; // UTC; when that was
    std::optional<AskError> error = {}; // the last question was not answered with an amount
};
