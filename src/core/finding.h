#pragma once

#include "core/findingreason.h"

#include <QList>

#include <optional>

// What a check or a guard can say, by the names of the command line's documentation.
enum class FindingName {
    // errors: nothing is sent
    BadAddress,
    WrongChain,
    BadAmount,
    TooManyDecimals,
    AmbiguousNumber,
    BadRow,
    BadFile,
    TotalMismatch,
    CountMismatch,
    UnknownCurrency,
    LookAlike,
    OverLimit,
    CoolingOff,
    NotInAddressBook,
    SendingStopped,
    NoKey,
    Empty,
    // warnings: a person must accept each by name
    DuplicatePayment,
    DuplicateAddress,
    SameFile,
    ChangedPayee,
    DoubtTwin,
    UnusualAmount,
    CostChanged,
    LowBalance,
    PreflightFailed,
    // notices: only said
    FirstTimeRecipient,
    PaidLately,
    UnusualAddress,
    ChainNotVisible,
    TestNetwork,
    NoMemo,
};

enum class FindingStrength { Error, Warning, Notice };

constexpr FindingStrength strengthOf(FindingName name)
{
    if (name <= FindingName::Empty) {
        return FindingStrength::Error;
    }
    return name <= FindingName::PreflightFailed ? FindingStrength::Warning : FindingStrength::Notice;
}

// Which input a finding belongs to.
enum class InputField { None, Currency, Address, Amount, FeePlan, Note };

// Which input settles a row with this fault, once a person changed it; None: any of them.
constexpr InputField settledBy(ListFault fault)
{
    const bool isAboutAmount =
        fault == ListFault::TwoReadings || fault == ListFault::SurplusCells || fault == ListFault::TooManyDigits;
    return isAboutAmount ? InputField::Amount : InputField::None;
}

// One thing a check or guard saw, at its field and row. The words are made in src/words from name and evidence.
struct Finding {
    FindingName name = FindingName::Empty;
    InputField field = InputField::None;
    std::optional<int> row; // line of the file, the first is 1
    FindingReason reason;
    QString evidence; // what it saw: an address, an amount, an earlier withdrawal's id; plain text

    friend bool operator==(const Finding &, const Finding &) = default;
};
Q_DECLARE_TYPEINFO(Finding, Q_RELOCATABLE_TYPE); // a row of a list may have one: many grow without moving each
