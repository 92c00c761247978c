#pragma once

#include "core/withdrawalrecord.h"

#include <QSet>

// Questions about the withdrawals of one batch. Pure; what is handed back is in their order.

[[nodiscard]] bool hasDoubt(const QList<WithdrawalRecord> &records);
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
