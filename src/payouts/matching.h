#pragma once

#include "core/withdrawalrecord.h"

#include <QSet>

// What Plisio's list says about one withdrawal in doubt.
struct MatchReport {
    enum class Kind {
        None, // no operation fits
        One, // exactly one fits, it fits no other withdrawal, and no other one may fit
        Several, // a person chooses
    };
    Kind kind = Kind::None;
    QList<Operation> candidates; // that fit this withdrawal
};

// Whether the operation can be what became of the withdrawal: the same payment, within its window.
bool fits(const WithdrawalRecord &record, const Operation &operation);
// Whether nothing the operation says is against it. What leaves a field out may fit, and does not.
bool mayFit(const WithdrawalRecord &record, const Operation &operation);

// Looks for a withdrawal's operation among those that no withdrawal has taken. twins: the rows that ask for the same payment
// and were not accepted; what fits one in doubt, rejected, unsent or declared not sent as well is left to a person. A failed
// one has its operation already, so no other can be its. Pure.
MatchReport match(const WithdrawalRecord &record, const QList<Operation> &unclaimed,
                  const QList<WithdrawalRecord> &twins);
