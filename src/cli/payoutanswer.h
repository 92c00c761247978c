#pragma once

#include "cli/orderedjson.h"
#include "cli/remark.h"
#include "core/keyhealth.h"
#include "core/withdrawalrecord.h"

// What send, reconcile and resolve have to say, and every command that failed.
struct PayoutAnswer {
    QList<WithdrawalRecord> records;
    QList<Remark> errors;
    QList<Remark> warnings;
    QList<Remark> notices;
};

// The shape of the documentation: the header's members, then batch, withdrawals, errors, warnings and notices.
OrderedJson payoutJson(OrderedJson header, const PayoutAnswer &answer);
// One entry of "withdrawals".
OrderedJson withdrawalJson(const WithdrawalRecord &record);
// "error" of a withdrawal: Plisio's refusal, or why it was not sent or is in doubt; null for none. Text from outside is
// cut and without characters that a terminal would obey.
OrderedJson withdrawalErrorJson(const WithdrawalRecord &record);
// Entries of "errors", "warnings" and "notices".
OrderedJson remarksJson(const QList<Remark> &remarks);

// "keychain", "environment", "memory", "none".
QString sourceToken(KeySource source);
