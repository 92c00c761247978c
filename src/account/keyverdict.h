#pragma once

#include "core/askerror.h"
#include "core/balance.h"
#include "core/keyhealth.h"
#include "core/result.h"
#include "plisio/readchannel.h"

// What the answer to a balance question says about the key it was asked with. Plisio publishes neither the status nor the
// words for a wrong key or a forbidden address, so both are read:
// - a balance: Works. A refusal that is only about the currency (its field, or code 105) too: the key got that far;
// - words about an IP address, or 403 with others: IpNotAllowed, with the address if one is named;
// - words about withdrawals that are switched off: WithdrawalsDisabled;
// - words about the key or the permission, or 401: Wrong;
// - any other refusal below 500: Refused; everything else says nothing about the key: Unreachable.
// The message is Plisio's own words, cut to 500 characters.
[[nodiscard]] KeyHealthReport judgeKey(const Result<Balance, AskError> &answer);

// Whether a refusal says that the shop's settings forbid withdrawals through the API.
[[nodiscard]] bool speaksOfDisabledWithdrawals(const AskError &error);

// The report with what the transfer showed of the time: a clock that is more than 5 minutes off, or a certificate that is
// not valid at this time, turns a key that works, or was not tested, into ClockOff.
[[nodiscard]] KeyHealthReport withClock(KeyHealthReport report, const TimeSigns &signs, const QDateTime &now);
