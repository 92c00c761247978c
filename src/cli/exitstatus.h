#pragma once

#include "core/withdrawalrecord.h"

// What a run tells the shell: a promise to scripts.
enum class ExitStatus {
    Done = 0, // all accepted, or done
    BadInput = 1, // bad usage or input; nothing sent
    NotPaid = 2, // ended with something rejected, unsent, failed or unanswered for certain; nothing in doubt
    InDoubt = 3, // something is in doubt: do not repeat, reconcile
    LocalFailure = 4, // ledger, keychain or output; nothing further was sent, nothing in doubt
    Stopped = 5, // by a warning, a missing answer or a person; nothing in doubt
};

// Of two things that happened in one run, the one that the run's status tells: the first of 3, 4, 5, 1, 2, 0.
ExitStatus graver(ExitStatus one, ExitStatus other);

// What the state of one withdrawal means for the run that sent it or asked about it. A planned one has not been sent.
ExitStatus statusOf(WithdrawalState state);
// The gravest of the records' statuses; Done for none. Of what was not paid and sent again only the later one counts.
ExitStatus statusOf(const QList<WithdrawalRecord> &records);
