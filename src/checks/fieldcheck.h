#pragma once

#include "core/amount.h"
#include "core/finding.h"
#include "core/result.h"

#include <QList>

// What the checks of one payout and of a list say of a single field.

Finding addressNote(FindingName name, const AddressFinding &address, const QString &text);
// The error of an invalid address, or the notices on one that can be paid.
QList<Finding> findInAddress(const AddressFinding &address, const QString &text);
// The error of an amount that is none, zero, or has more than these decimal places.
std::optional<Finding> findInAmount(const Result<Amount, AmountError> &amount, int places, const QString &text);
bool hasError(const QList<Finding> &findings);
