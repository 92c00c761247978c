#pragma once

#include <QDateTime>
#include <QString>

// Why a resolution is not taken.
enum class ResolutionFault {
    TooEarly, // not yet 10 minutes after the deadline, or the process that sends it still runs
    ListingIncomplete, // Plisio's list could not be read past the window
    NotInDoubt,
    NoSuchWithdrawal,
    NoSuchOperation,
    OperationDiffers, // the operation is another payment
    OperationTaken,
    MatchFound, // declared not sent, but an operation fits it
    OtherKey, // the row was sent with another key or to another host
    Unreachable,
    NoKey,
    Ledger,
};

struct ResolutionError {
    ResolutionFault fault = ResolutionFault::Ledger;
    QDateTime possibleFrom; // with TooEarly: when it may be decided; invalid when nobody knows
    QString detail;
};
