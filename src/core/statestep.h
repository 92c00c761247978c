#pragma once

#include "core/outcome.h"
#include "core/withdrawalstate.h"

#include <QDateTime>

// One change in the life of a withdrawal made here, with what was seen then. Texts from outside are kept as they came.
struct StateStep {
    enum class Event {
        Planned, // a person confirmed it
        Claimed, // its one request was about to be sent
        Recorded, // the answer to that
        Settled, // Plisio's list of operations was asked
        Doubted,
        Decided, // by a person
        Contradicted, // declared not sent, and found all the same
    };

    Event event = Event::Planned;
    WithdrawalState state = WithdrawalState::Planned; // after it
    QDateTime at; // UTC
    QString by; // the person, with Planned and Decided; empty for none
    QString via; // "window" or "command line"
    QString seen; // what a person looked at, with Decided
    QString operationId; // Plisio's operation that it is about; empty for none
    QString operationStatus;
    QDateTime deadline; // of the request, with Claimed
    std::optional<PlisioError> error; // with Rejected
    std::optional<UnsentCause> unsentCause;
    std::optional<DoubtCause> doubtCause;
    std::optional<int> httpStatus;
};
