#pragma once

#include "core/amount.h"

#include <QString>

#include <optional>

// Who gets how much. The address is exactly what was typed or imported and passed its checks.
struct Recipient {
    QString address;
    Amount amount;
    std::optional<int> row; // line of the file it came from, the first is 1
    QString note; // the payer's own words; never sent
    QString name; // the payer's own name for the recipient; never sent

    friend bool operator==(const Recipient &, const Recipient &) = default;
};
Q_DECLARE_TYPEINFO(Recipient, Q_RELOCATABLE_TYPE); // lists of many grow without moving each
