#pragma once

#include "core/addressfinding.h"
#include "core/amount.h"
#include "core/limit.h"
#include "core/listfault.h"

#include <QString>

#include <variant>

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
// TotalMismatch; LookAlikePair with LookAlike; DraftedAgain with DuplicatePayment where a draft holds it; LimitExcess or
// UnknownRate with OverLimit; PayableFrom with CoolingOff; CostMove with CostChanged; Shortfall with LowBalance; AskFault
// with PreflightFailed; nothing with the other names.
using FindingReason = std::variant<std::monostate, AddressFinding, AmountError, ExcessPlaces, ListFault, NumberReadings,
                                   ControlDifference, LookAlikePair, DraftedAgain, LimitExcess, UnknownRate,
                                   PayableFrom, CostMove, Shortfall, AskFault>;
