#pragma once

#include "core/apiaddress.h"
#include "core/askerror.h"
#include "core/payouterror.h"
#include "core/resolutionerror.h"
#include "core/withdrawal.h"

// Each of these is one to three whole sentences of plain text: what happened, whether anything was sent where that is in
// question, and what to do. Details from outside are cut and made visible.

// What stopped a payout: nothing more was sent. What had been sent before tells its own record.
QString wordsFor(const PayoutError &error);
// The request was sent, and its outcome could not be written down.
QString unstoredOutcomeWords(const std::optional<LedgerError> &error);
QString wordsFor(const ResolutionError &error);
QString wordsFor(const AskError &error);
QString wordsFor(ApiAddressFault fault);
QString wordsFor(WithdrawalFault fault);
