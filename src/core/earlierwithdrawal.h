#pragma once

#include "core/withdrawalstate.h"

#include <QDateTime>
#include <QString>

// A withdrawal of an earlier batch that a row was to be paid by, as the ledger has it now.
struct EarlierWithdrawal {
    QString id;
    WithdrawalState state = WithdrawalState::Planned;
    bool isReplaced = false; // a later one went out for it
    QDateTime confirmedAt; // UTC
    QDateTime batchSince; // UTC; when the first withdrawal of its batch was confirmed

    // It certainly was not paid, and nothing went out in its place.
    [[nodiscard]] bool isUnpaid() const
    {
        return !isReplaced && (state == WithdrawalState::Rejected || state == WithdrawalState::Unsent);
    }
};
