#pragma once

#include "core/addressfinding.h"
#include "core/amount.h"
#include "core/limit.h"
#include "core/listfault.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

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

// An amount with more decimal places than its currency has.
struct ExcessPlaces {
    int typed = 0; // without trailing zeros
    int allowed = 0;

    friend bool operator==(const ExcessPlaces &, const ExcessPlaces &) = default;
};

// An address and the known recipient's that it looks like.
struct LookAlikePair {
    QString address;
    QString known;

    friend bool operator==(const LookAlikePair &, const LookAlikePair &) = default;
};

// A draft that is going to pay the same: a saved list by its name; empty: the list being worked on, or the form.
struct DraftedAgain {
    QString list;

    friend bool operator==(const DraftedAgain &, const DraftedAgain &) = default;
};

// What belongs to a name beside its evidence: AddressFinding with BadAddress, WrongChain and the notices on addresses;
// AmountError with BadAmount (none: the amount is zero); ExcessPlaces with TooManyDecimals; ListFault with BadFile and, where
// the list itself is at fault, BadRow; NumberReadings with AmbiguousNumber; ControlDifference with CountMismatch and
// TotalMismatch; LookAlikePair with LookAlike; DraftedAgain with DuplicatePayment where a draft holds it; LimitExcess or
// UnknownRate with OverLimit; PayableFrom with CoolingOff; nothing with the other names.
using FindingReason =
    std::variant<std::monostate, AddressFinding, AmountError, ExcessPlaces, ListFault, NumberReadings,
                 ControlDifference, LookAlikePair, DraftedAgain, LimitExcess, UnknownRate, PayableFrom>;

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
