#include "payouts/operationconfirmation.h"

#include "account/keyholder.h"
#include "journal/journal.h"
#include "plisio/operationcall.h"

using State = Result<WithdrawalState, LedgerError>;

QFuture<State> confirmOperation(const PayoutTools &tools, const WithdrawalRecord &record, const QString &operationId)
{
    const std::optional<ActiveKey> key = tools.keys.key();
    if (!key || key->id != record.keyId || tools.hostId() != record.hostId) {
        return QtFuture::makeReadyFuture(State(record.state));
    }
    return OperationCall(tools.reads)
        .ask(key->secret, operationId)
        .then([store = tools.store, clock = tools.clock, record](const Result<Operation, AskError> &operation) {
            if (!operation || compare(record.withdrawal, *operation) != OperationMatch::Same) {
                return QtFuture::makeReadyFuture(State(record.state));
            }
            return store->write([id = record.id, operation = *operation, now = clock()](Connection &connection) {
                return Journal(connection).settle(id, operation, OperationSource::Confirmed, now);
            });
        })
        .unwrap();
}
