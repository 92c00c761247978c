#pragma once

#include "core/currency.h"
#include "core/finding.h"
#include "core/withdrawal.h"
#include "store/connection.h"

#include <QDateTime>

// What a guard is asked about: a plan that passed its checks, with the list it is made of if there is one.
struct GuardQuestion {
    Plan plan;
    QDateTime now; // UTC
    QList<Currency> currencies; // with their rates, as last heard
};

using GuardAnswer = Result<QList<Finding>, LedgerError>;

// Says what a person should know before a plan is paid, by what the ledger tells. Asked twice: before the person is, on the
// reading thread, and within the transaction that journals the plan. What it says the second time and did not say the
// first stops the payout; so it says the same of the same facts, word for word in the evidence.
using Guard = GuardAnswer (*)(Connection &connection, const GuardQuestion &question);

// Every guard's answer, in the order of the list in guard.cpp.
GuardAnswer askGuards(Connection &connection, const GuardQuestion &question);

// The guards that hold payouts back, whatever a person says: errors only. Asked again at each claim.
GuardAnswer askHoldingGuards(Connection &connection, const GuardQuestion &question);

// A finding about one recipient of the plan.
Finding findingAbout(FindingName name, const Recipient &recipient, const QString &evidence);
