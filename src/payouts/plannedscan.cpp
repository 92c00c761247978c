#include "payouts/plannedscan.h"

#include "journal/journal.h"
#include "payouts/doubtwindow.h"

namespace {

// Whether the operation may be what a copy of this ledger made of the row.
bool mayBe(const WithdrawalRecord &row, const Operation &operation)
{
    const bool isEarlier =
        operation.createdAt.isValid() && operation.createdAt < row.confirmedAt.addSecs(-DoubtWindow::skewSecs);
    return !isEarlier && compare(row.withdrawal, operation) != OperationMatch::Different;
}

// The rows that ask for this total, or all of them when the operation does not tell its own.
QList<qsizetype> candidatesFor(const Operation &operation, const QMultiHash<QString, qsizetype> &byTotal)
{
    return operation.amount ? byTotal.values(operation.amount->toString()) : byTotal.values();
}

Result<Done, LedgerError> doubtWhatTurnedUp(Journal &journal, const QList<WithdrawalRecord> &rows,
                                            const QList<Operation> &operations, const QDateTime &now)
{
    QMultiHash<QString, qsizetype> byTotal;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        byTotal.insert(rows.at(index).withdrawal.total().toString(), index);
    }
    QSet<qsizetype> doubted;
    for (const Operation &operation : operations) {
        for (const qsizetype index : candidatesFor(operation, byTotal)) {
            if (doubted.contains(index) || !mayBe(rows.at(index), operation)) {
                continue;
            }
            const Result<bool, LedgerError> isTaken = journal.isTaken(operation.id);
            if (!isTaken) {
                return isTaken.error();
            }
            if (*isTaken) {
                break;
            }
            const auto state = journal.doubt(rows.at(index).id, DoubtCause::RestoredLedger, now);
            if (!state && state.error().fault != LedgerFault::NotAllowed) {
                return state.error();
            }
            doubted.insert(index);
        }
    }
    return Done{};
}

} // namespace

QFuture<Result<Done, PayoutError>> PlannedScan::start(const PayoutTools &tools, const ActiveKey &key,
                                                      const QList<WithdrawalRecord> &planned, QObject *owner)
{
    auto *scan = new PlannedScan(tools, planned, owner); // deletes itself in finish()
    QFuture<Result<Done, PayoutError>> result = scan->m_promise.future();
    scan->m_promise.start();
    scan->read(key);
    return result;
}

PlannedScan::PlannedScan(const PayoutTools &tools, const QList<WithdrawalRecord> &planned, QObject *owner)
    : QObject(owner), m_tools(tools), m_planned(planned)
{
}

void PlannedScan::read(const ActiveKey &key)
{
    if (m_planned.isEmpty()) {
        return finish(Done{});
    }
    QDateTime since = m_planned.front().confirmedAt;
    for (const WithdrawalRecord &row : std::as_const(m_planned)) {
        since = std::min(since, row.confirmedAt);
    }
    OperationListing::read(m_tools.reads, key.secret, since.addSecs(-DoubtWindow::skewSecs))
        .then(this, [this](const OperationList &list) { takeList(list); });
}

void PlannedScan::takeList(const OperationList &list)
{
    if (!list.isComplete) {
        return finish(PayoutError{PayoutFault::Unscanned, {}, {}});
    }
    m_tools.store
        ->write([rows = m_planned, operations = list.operations, now = m_tools.now()](Connection &connection) {
            Journal journal(connection);
            return doubtWhatTurnedUp(journal, rows, operations, now);
        })
        .then(this, [this](const Result<Done, LedgerError> &done) {
            finish(done ? Result<Done, PayoutError>(Done{}) : PayoutError{PayoutFault::Ledger, done.error(), {}});
        });
}

void PlannedScan::finish(const Result<Done, PayoutError> &result)
{
    deleteLater();
    m_promise.addResult(result);
    m_promise.finish();
}
