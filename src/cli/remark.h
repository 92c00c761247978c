#pragma once

#include "cli/commandservices.h"
#include "cli/exitstatus.h"
#include "cli/usageerror.h"
#include "core/finding.h"
#include "core/keyerror.h"
#include "core/resolutionerror.h"

// One thing to say beside the withdrawals: an entry of "errors", "warnings" or "notices" in JSON, a line for people.
struct Remark {
    QString name; // stable, never translated
    QString message; // whole sentences of plain text
    std::optional<int> row = {};
    QString field = {}; // the option's name without dashes ("to"); empty for none
    // What it means for the run if it is an error; a warning that was not accepted stops it.
    ExitStatus status = ExitStatus::BadInput;
    QStringList evidence = {}; // lines to show people below it, in letters of one width
};

// Why a run was stopped though nothing went wrong.
enum class StopReason {
    NoTerminal, // nobody to ask, and no --yes
    NotAccepted, // a warning without its --accept
    Declined, // a person said no, or the input ended
    Interrupted, // Ctrl-C
};

Remark remarkFor(const Finding &finding);
Remark remarkFor(const UsageError &error);
Remark remarkFor(const OpenError &error);
Remark remarkFor(const LedgerError &error);
Remark remarkFor(const KeyError &error);
Remark remarkFor(const AskError &error);
Remark remarkFor(const PayoutError &error);
// With what the guards said, each by its name.
QList<Remark> remarksFor(const PayoutError &error);
Remark remarkFor(const ResolutionError &error);
Remark remarkFor(StopReason reason);
Remark noKeyRemark();
// Sent, but the ledger could not take the answer.
Remark outcomeNotStoredRemark(const std::optional<PayoutError> &error);
// A bug: a step ended without an answer.
Remark noAnswerRemark(ExitStatus status);
