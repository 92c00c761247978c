#pragma once

#include "core/withdrawalrecord.h"
#include "payouts/payouttools.h"

// Asks Plisio at /operations/{id} about a withdrawal whose operation is known, and settles it by the answer: accepted, failed
// when the operation says error (again), or a new status. An answer that is another payment, or none, changes nothing.
// Gives the withdrawal's state afterwards.
QFuture<Result<WithdrawalState, LedgerError>> confirmOperation(const PayoutTools &tools, const WithdrawalRecord &record,
                                                               const QString &operationId);
