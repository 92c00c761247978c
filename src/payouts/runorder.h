#pragma once

#include "core/confirmed.h"
#include "core/withdrawalrecord.h"

#include <functional>
#include <optional>

// What a run does when Plisio refuses one of its withdrawals. A doubt always stops it.
enum class RefusalRule { Stop, Continue };

// What one run is to send, and how.
struct RunOrder {
    std::optional<Confirmed> plan; // journalled first, then sent
    QStringList planned = {}; // ids that an earlier run journalled and never sent; they go out before the plan
    QString batchId = {}; // empty for a single payout
    RefusalRule onRefusal = RefusalRule::Stop;
    // Told of each outcome as it is recorded; false stops the run before the next withdrawal. None: it goes on.
    std::function<bool(const WithdrawalRecord &)> goesOn = {};
};
