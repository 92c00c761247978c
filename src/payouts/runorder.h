#pragma once

#include "core/confirmed.h"
#include "core/withdrawalrecord.h"

#include <functional>
#include <optional>

// What a run does when Plisio refuses one of its withdrawals. A doubt always stops it.
enum class RefusalRule { Stop, Continue };

// Whether the first withdrawal is a test: what comes behind it then stays planned until a person sends the rest.
enum class FirstPayment { Ordinary, Test };

// How a person wants a batch to go.
struct RunRules {
    RefusalRule onRefusal = RefusalRule::Stop;
    FirstPayment first = FirstPayment::Ordinary;
};

// What becomes of a batch's withdrawals that were refused or never left, when it is resumed.
struct Retry {
    enum class Kind {
        None,
        AsBefore, // each goes out again
        Singly, // each recipient in a withdrawal of its own
    };
    Kind kind = Kind::None;
    std::optional<FeePlan> feePlan = {}; // none: each with its own again
};

// What one run is to send, and how.
struct RunOrder {
    std::optional<Confirmed> plan; // journalled first, then sent
    QStringList planned = {}; // ids that an earlier run journalled and never sent; they go out before the plan
    QString batchId = {}; // empty for a single payout
    RefusalRule onRefusal = RefusalRule::Stop;
    FirstPayment first = FirstPayment::Ordinary;
    // Told of each outcome as it is recorded; false stops the run before the next withdrawal. None: it goes on.
    std::function<bool(const WithdrawalRecord &)> goesOn = {};
};
