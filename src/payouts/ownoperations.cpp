#include "payouts/ownoperations.h"

#include "journal/journal.h"
#include "records/listedoperations.h"

Result<QStringList, LedgerError> OwnOperations::settle(Connection &connection, const QList<Operation> &operations,
                                                       OperationSource source) const
{
    QStringList toConfirm;
    for (const Operation &operation : operations) {
        const auto record = withdrawalWithOperation(connection, operation.id);
        if (!record) {
            return record.error();
        }
        if (!*record || !mayTell(**record, operation)) {
            continue;
        }
        if (progressOf(operation) == OperationProgress::Error && source == OperationSource::Listed) {
            toConfirm.append(operation.id);
            continue;
        }
        // What the journal refuses stays as it is there; the history shows both.
        static_cast<void>(Journal(connection).settle((*record)->id, operation, source, m_now));
    }
    return toConfirm;
}

bool OwnOperations::mayTell(const WithdrawalRecord &record, const Operation &operation) const
{
    const bool isNews = record.operationStatus != operation.status || (!record.fee && operation.fee)
        || (record.txUrls.isEmpty() && !operation.txUrls.isEmpty());
    return isNews && record.state == WithdrawalState::Accepted && record.keyId == m_keyId && record.hostId == m_hostId
        && compare(record.withdrawal, operation) == OperationMatch::Same;
}
