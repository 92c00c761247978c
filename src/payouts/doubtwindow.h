#pragma once

#include "core/withdrawalrecord.h"

// When Plisio can have booked a withdrawal, by its server's clock: from the claim to the deadline, with a day of skew
// either way, since this machine's clock may be wrong by hours. A copy of this ledger may have sent a row that was never
// claimed here at any time between its confirmation and the doubt, and in place of a refused one long before.
struct DoubtWindow {
    static constexpr qint64 skewSecs = 24 * 60 * 60;
    static constexpr qint64 retrySecs = 30 * skewSecs;

    QDateTime from;
    QDateTime until;

    // Invalid times when nobody can have sent the withdrawal: then nothing lies within.
    static DoubtWindow of(const WithdrawalRecord &record)
    {
        if (!record.claimedAt.isValid() && record.doubtCause == DoubtCause::RestoredLedger) {
            return {record.confirmedAt.addSecs(record.replaces.isEmpty() ? -skewSecs : -retrySecs),
                    record.endedAt.addSecs(skewSecs)};
        }
        if (!record.claimedAt.isValid() || !record.deadlineAt.isValid()) {
            return {};
        }
        return {record.claimedAt.addSecs(-skewSecs), record.deadlineAt.addSecs(skewSecs)};
    }

    // An operation without a time may lie anywhere.
    [[nodiscard]] bool contains(const QDateTime &time) const
    {
        return from.isValid() && (!time.isValid() || (time >= from && time <= until));
    }
};
