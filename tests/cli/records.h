#pragma once

#include "core/withdrawalrecord.h"
#include "support/ledgerfixture.h"
#include "support/samplepayouts.h"

// A withdrawal in a state, with what the ledger keeps about that state.
inline WithdrawalRecord recordIn(WithdrawalState state, const Withdrawal &withdrawal = SamplePayouts::bitcoinPayout())
{
    WithdrawalRecord record{QStringLiteral("id-1"), {}, {}, withdrawal, QStringLiteral("key"), QStringLiteral("host")};
    record.state = state;
    record.confirmedAt = someTime();
    switch (state) {
    case WithdrawalState::Accepted:
    case WithdrawalState::Failed:
        record.operationId = QStringLiteral("5edf873d9ed3a558712be543");
        record.operationStatus =
            state == WithdrawalState::Failed ? QStringLiteral("error") : QStringLiteral("completed");
        record.txUrls = QStringList{QStringLiteral("https://blockchair.com/bitcoin/transaction/1")};
        record.fee = *Amount::parse(u"0.00000256");
        record.httpStatus = 201;
        break;
    case WithdrawalState::Rejected:
        record.error = SamplePayouts::noFunds().error;
        record.httpStatus = 422;
        break;
    case WithdrawalState::Unsent:
        record.unsentCause = UnsentCause::TlsFailed;
        break;
    case WithdrawalState::Unknown:
        record.doubtCause = DoubtCause::HttpStatus;
        record.httpStatus = 502;
        break;
    case WithdrawalState::Planned:
    case WithdrawalState::Sending:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return record;
}

inline QList<WithdrawalState> everyState()
{
    return {WithdrawalState::Planned,  WithdrawalState::Sending,        WithdrawalState::Accepted,
            WithdrawalState::Rejected, WithdrawalState::Unsent,         WithdrawalState::Unknown,
            WithdrawalState::Failed,   WithdrawalState::DeclaredNotSent};
}
