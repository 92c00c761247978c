#pragma once

#include "core/addressfinding.h"
#include "core/amount.h"
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

enum class CostPart { NetworkFee, Commission, Rate, Balance };

// What moved between what a person saw and what Plisio says now.
struct CostMove {
    CostPart part = CostPart::NetworkFee;
    QString currency; // the cid that before and now are in; for a rate the fiat currency that buys them
    Amount before;
    Amount now;

    friend bool operator==(const CostMove &, const CostMove &) = default;
};

// A balance that does not cover what is taken from it.
struct Shortfall {
    QString currency; // cid
    Amount available;
    Amount needed;

    friend bool operator==(const Shortfall &, const Shortfall &) = default;
};

enum class AskFault; // core/askerror.h
// What belongs to a name beside its evidence: AddressFinding with BadAddress, WrongChain and the notices on addresses;
// AmountError with BadAmount (none: the amount is zero); ExcessPlaces with TooManyDecimals; ListFault with BadFile and, where
// the list itself is at fault, BadRow; NumberReadings with AmbiguousNumber; ControlDifference with CountMismatch and
// TotalMismatch; CostMove with CostChanged; Shortfall with LowBalance; AskFault with PreflightFailed; nothing with the
// other names.
using FindingReason = std::variant<std::monostate, AddressFinding, AmountError, ExcessPlaces, ListFault, NumberReadings,
                                   ControlDifference, CostMove, Shortfall, AskFault>;

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
