#pragma once

#include "core/listfault.h"

#include <QString>

#include <optional>

// One line of a recipient list as text, as it was typed, pasted or read from a file: nothing here has been checked.
// The amount has a decimal point, whatever the file wrote, and no spaces stand around what was read from a file but for
// note and name; all other text is the file's own.
struct RecipientRow {
    int row = 0; // the line of the file where the record starts, or of the table; the first is 1
    QString address;
    QString amount;
    QString currency; // empty: the batch's
    QString note;
    QString name;
    int fileRow = 0; // the file's own number of the row it was read from; 0: it comes from no file
    // Why the file's record could not be read without doubt; no check passes such a row until a person settled it.
    std::optional<ListFault> fault = std::nullopt;

    friend bool operator==(const RecipientRow &, const RecipientRow &) = default;
};
Q_DECLARE_TYPEINFO(RecipientRow, Q_RELOCATABLE_TYPE); // a list of a million grows without moving each
