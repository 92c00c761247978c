#pragma once

#include "core/outcome.h"
#include "core/withdrawal.h"
#include "core/withdrawalstate.h"

#include <QDateTime>

// Everything the ledger knows about one withdrawal: the facts that never change and the state that may.
struct WithdrawalRecord {
    QString id;
    QString batchId; // empty for a single payout
    QString replaces; // id of the earlier withdrawal this one goes out for; empty for none
    Withdrawal withdrawal;
    QString keyId; // under whose key it was, or will be, sent
    QString hostId; // ApiAddress::hostId()

    WithdrawalState state = WithdrawalState::Planned;
    QDateTime confirmedAt = {}; // UTC
    QDateTime claimedAt = {}; // UTC; invalid while planned
    QDateTime deadlineAt = {}; // UTC; when the one request ends at the latest
    QDateTime endedAt = {}; // UTC; invalid until an outcome was recorded
    bool isUnderWay = false; // sending, and the process that claimed it is alive
    bool isHeldElsewhere = false; // under way, and that process is another one than this

    QString operationId = {}; // empty for none
    QString operationStatus = {}; // Plisio's word, kept as it came
    QStringList txUrls = {};
    std::optional<Amount> fee = {};
    std::optional<PlisioError> error = {}; // with Rejected
    std::optional<UnsentCause> unsentCause = {};
    std::optional<DoubtCause> doubtCause = {}; // stays after the doubt is resolved
    std::optional<int> httpStatus = {};
    QString contradictingOperation = {}; // declared not sent, yet this operation turned up: a possible double payment

    // Whether its one request may still be running: the process that claimed it lives and the deadline, with a little
    // grace, is not over. Afterwards a sending row is in doubt, whatever the process does.
    [[nodiscard]] bool isUnderWayAt(const QDateTime &now) const
    {
        constexpr qint64 graceSecs = 5;
        return isUnderWay && now <= deadlineAt.addSecs(graceSecs);
    }
    // The record as it is to be shown at this time: under way until then, and no longer.
    [[nodiscard]] WithdrawalRecord seenAt(const QDateTime &now) const
    {
        WithdrawalRecord seen = *this;
        seen.isUnderWay = isUnderWayAt(now);
        return seen;
    }
};

inline QList<WithdrawalRecord> seenAt(const QDateTime &now, QList<WithdrawalRecord> records)
{
    for (WithdrawalRecord &record : records) {
        record = record.seenAt(now);
    }
    return records;
}
