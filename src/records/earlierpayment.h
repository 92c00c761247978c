#pragma once

#include "core/currency.h"
#include "core/withdrawalstate.h"

// What was paid, or was to be paid, to one address before: a withdrawal made here, or an operation of Plisio's.
struct EarlierPayment {
    QString id; // of the withdrawal; of the operation when it was not made here
    CurrencyId currency;
    Amount amount;
    WithdrawalState state = WithdrawalState::Planned; // Accepted for an operation that has not failed
    QString at; // confirmed, or created at Plisio: the ledger's time (toLedgerTime), which sorts as it is
};
