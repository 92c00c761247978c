#pragma once

#include "core/recipientrow.h"
#include "core/withdrawal.h"

#include <QHash>

// What becomes of rows with the same address. Plisio keys the recipients of one request by their address, so the same
// one twice can never be in one request.
enum class DuplicateRule {
    Ask, // a warning, DuplicateAddress, at each further row; the plan keeps them apart
    Merge, // one recipient with the sum, in the place of the first
    Separate, // each in a withdrawal of its own
};

// What a person asked for: any number of recipients, to be sent as one withdrawal or more.
struct BatchDraft {
    CurrencyId currency;
    FeePlan feePlan = FeePlan::Normal;
    QList<RecipientRow> rows;
    DuplicateRule duplicates = DuplicateRule::Ask;
    int maxRecipients = 100; // in one withdrawal; 1 pays each recipient singly
    bool testsFirst = false; // the first recipient is paid alone, as a test payment
    // The SHA-256 of the file that the rows come from, as hexadecimal digits; empty: from none, or from several.
    QString listFile;
    // Of rows that go out again, by their fileRow: the withdrawal that was to pay them before and certainly did not. Such
    // rows stay together, so that each withdrawal goes out in place of one. Not kept with a draft: where it is
    // empty, the ledger tells by listFile.
    QHash<int, QString> earlier = {};

    friend bool operator==(const BatchDraft &, const BatchDraft &) = default;
};
