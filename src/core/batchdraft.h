#pragma once

#include "core/withdrawal.h"

// One line of a recipient list as text, as it was typed, pasted or read from a file: nothing here has been checked.
// The amount has a decimal point, whatever the file wrote; its other text is the file's own.
struct RecipientRow {
    int row = 0; // the line of the file where the record starts, or of the table; the first is 1
    QString address;
    QString amount;
    QString currency; // empty: the batch's
    QString note;
    QString name;
    int fileRow = 0; // the file's own number of the row it was read from; 0: it comes from no file

    friend bool operator==(const RecipientRow &, const RecipientRow &) = default;
};
Q_DECLARE_TYPEINFO(RecipientRow, Q_RELOCATABLE_TYPE); // a list of a million grows without moving each

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

    friend bool operator==(const BatchDraft &, const BatchDraft &) = default;
};
