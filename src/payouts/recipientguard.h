#pragma once

#include "payouts/guard.h"
#include "records/earlierpayments.h"
#include "records/guardsettings.h"

// Compares each recipient of a plan with what was paid to it before, from here or by Plisio's list: an equal payout in doubt
// (doubt-twin), an equal one lately or still planned (duplicate-payment), another one a short time ago (paid-lately), an
// amount far from the usual (unusual-amount), and that there was none at all (first-time-recipient).
GuardAnswer guardRecipients(Connection &connection, const GuardQuestion &question);

// Whether an amount is far from what a recipient was paid before in this currency: more than five times the most of it, or,
// where those amounts differ more than that among themselves, than as many times; or less than a hundredth of the least. Nobody's usual
// amount is known from fewer than three payments.
bool isUnusual(const Amount &amount, const QList<Amount> &paid);
