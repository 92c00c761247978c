#pragma once

#include <QtGlobal>

// How many rows of a file with results were taken to be paid, and why the others were not.
struct UnpaidCounts {
    qsizetype taken = 0; // refused, unsent or not in any batch
    qsizetype paid = 0; // Plisio accepted them
    qsizetype inDoubt = 0;
    qsizetype planned = 0; // their batch can be resumed
    qsizetype sentAgain = 0; // another withdrawal went out for them
    qsizetype unsettled = 0; // failed, or declared not sent by a person
    qsizetype unknown = 0; // the ledger does not know their withdrawal

    [[nodiscard]] qsizetype leftOut() const { return paid + inDoubt + planned + sentAgain + unsettled + unknown; }

    friend bool operator==(const UnpaidCounts &, const UnpaidCounts &) = default;
};
