#pragma once

#include "core/withdrawalrecord.h"

#include <QSet>

// Questions about the withdrawals of one batch. Pure; what is handed back is in their order.

// How many of them stand where.
struct BatchCounts {
    qsizetype accepted = 0;
    qsizetype planned = 0; // certainly not sent
    qsizetype inDoubt = 0;
    qsizetype unpaid = 0; // refused or unsent, and not replaced
    qsizetype failed = 0; // by Plisio after it had accepted, or declared not sent
};

[[nodiscard]] BatchCounts countsOf(const QList<WithdrawalRecord> &records);
// The first one was a test payment, or may as well have been one: it alone was accepted, and the rest is still planned.
[[nodiscard]] bool isAfterTest(const QList<WithdrawalRecord> &records);
[[nodiscard]] bool hasDoubt(const QList<WithdrawalRecord> &records);
[[nodiscard]] QStringList idsOf(const QList<WithdrawalRecord> &records);
[[nodiscard]] QList<WithdrawalRecord> plannedOf(const QList<WithdrawalRecord> &records);
// The ids of those that a later one of them went out for.
[[nodiscard]] QSet<QString> replacedIds(const QList<WithdrawalRecord> &records);
// What certainly was not paid, refused or unsent, and has no successor yet.
[[nodiscard]] QList<WithdrawalRecord> unpaidOf(const QList<WithdrawalRecord> &records);

// What the records ask for, as a plan.
[[nodiscard]] Plan planOf(const QList<WithdrawalRecord> &records);
// A plan that is not journalled yet as records in state planned, without ids.
[[nodiscard]] QList<WithdrawalRecord> recordsOf(const Plan &plan);
// The list that a batch was made of as far as the withdrawals themselves tell: a row for each recipient that has one.
[[nodiscard]] BatchList listOf(const QList<WithdrawalRecord> &records);
