#pragma once

#include "core/outcome.h"

#include <QByteArray>
#include <QDateTime>

// What the network did with the one request of a withdrawal, before anybody reads a meaning into it.
struct Transfer {
    enum class End {
        Complete, // a whole HTTP answer
        NothingSent, // proven: no byte of the request left this machine
        Broken, // anything else
        Deadline,
    };
    End end = End::Broken;
    UnsentCause unsentCause = UnsentCause::NoConnection; // with NothingSent
    std::optional<int> httpStatus; // also with a broken answer, when it came that far
    QByteArray body; // with Complete
    std::optional<QDateTime> serverTime = {}; // the answer's Date header, when it can be read
    bool isCertificateOutOfDate = false; // TLS failed, since the certificate is not valid at this computer's time
};

// The outcome, and whether Plisio has to be asked for the operation before it stands.
struct Verdict {
    Outcome outcome;
    bool needsOperation = false; // a field is missing, or the operation says error: ask /operations/{id}
};

// From answer to outcome: the one table that decides what became of the money. Pure.
// Accepted only with HTTP 200 or 201, a success envelope, an operation id, and every field that of the withdrawal;
// Rejected only with a complete error envelope and 200, 201, 400, 401, 403, 404 or 422; Unsent only with proof;
// everything else is Unknown.
Verdict judge(const Withdrawal &withdrawal, const Transfer &transfer);
