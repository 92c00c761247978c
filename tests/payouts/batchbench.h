#pragma once

#include "payouts/batchservice.h"

#include "distinctaddress.h"
#include "payoutbench.h"

// What the tests of batches ask and look at.

template<class Value>
Value resultOf(const QFuture<Value> &future)
{
    PayoutBench::wait(future);
    return future.result();
}

// Each row a payment of its own.
inline BatchDraft listOf(int recipients)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    draft.maxRecipients = 2;
    for (int number = 1; number <= recipients; ++number) {
        draft.rows.append({number, distinctAddress(number), QStringLiteral("0.00%1").arg(number), {}, {}, {}});
    }
    return draft;
}

inline QList<WithdrawalState> statesOf(const BatchReport &report)
{
    QList<WithdrawalState> states;
    for (const WithdrawalRecord &record : report.records) {
        states.append(record.state);
    }
    return states;
}
