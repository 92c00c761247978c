#pragma once

#include "support/ledgerfixture.h"

// Plisio's operation for someWithdrawal(), booked some seconds after the claim at someTime().
inline Operation booked(const QString &id, qint64 secs = 1, const QString &status = QStringLiteral("completed"))
{
    Operation operation = operationFor(someWithdrawal(), id, status);
    operation.createdAt = someTime().addSecs(secs);
    return operation;
}

// Another payment of the same amount.
inline Operation toSomebodyElse(const QString &id = QStringLiteral("9"))
{
    Operation other = booked(id);
    other.recipients = {{QStringLiteral("0x8617E340B3D01FA5F11F306F4090FD50E238070D"), *other.amount}};
    return other;
}

// The answer lacks a field.
inline Operation withoutRecipients(Operation operation)
{
    operation.hasRecipients = false;
    return operation;
}
