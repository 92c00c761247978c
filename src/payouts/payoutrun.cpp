#include "payouts/payoutrun.h"

#include "journal/journal.h"
#include "payouts/operationconfirmation.h"
#include "records/history.h"

namespace {

// The operation id an outcome carries, where one was read.
QString operationIdOf(const Outcome &outcome)
{
    const auto *unknown = std::get_if<Unknown>(&outcome);
    return unknown && unknown->operation ? unknown->operation->id : QString();
}

} // namespace

QFuture<PayoutReport> PayoutRun::start(const PayoutTools &tools, const ActiveKey &key, const Confirmed &confirmed,
                                       QObject *owner)
{
    auto *run = new PayoutRun(tools, key, owner); // deletes itself in finish()
    QFuture<PayoutReport> report = run->m_promise.future();
    run->journal(confirmed);
    return report;
}

PayoutRun::PayoutRun(const PayoutTools &tools, ActiveKey key, QObject *owner)
    : QObject(owner), m_tools(tools), m_key(std::move(key))
{
    m_promise.start();
}

JournalContext PayoutRun::context() const
{
    return {m_key.id, m_tools.hostId(), {}, m_tools.now(), m_tools.makeId};
}

void PayoutRun::journal(const Confirmed &confirmed)
{
    m_tools.store
        ->write([confirmed, context = context()](Connection &connection) {
            return Journal(connection).plan(confirmed, context);
        })
        .then(this, [this](const Result<QStringList, LedgerError> &ids) {
            if (!ids) {
                return stop(ids.error());
            }
            m_waiting = *ids;
            claimNext();
        });
}

void PayoutRun::claimNext()
{
    if (m_waiting.isEmpty()) {
        return finish();
    }
    const QString id = m_waiting.takeFirst();
    const QDateTime deadline = m_tools.now().addMSecs(m_tools.reads.connection().deadlines().withdrawalMs);
    using Claim = Result<JournalledWithdrawal, LedgerError>;
    // Shared, since a permission cannot be copied, and taking it out of its future resets the future's state: Qt 6.4's
    // promise then takes itself for unfinished and runs the continuation again.
    m_tools.store
        ->write([id, context = context(), deadline](Connection &connection) {
            return std::make_shared<Claim>(Journal(connection).claim(id, context, deadline));
        })
        .then(this, [this](const std::shared_ptr<Claim> &claim) {
            *claim ? sendClaimed(std::move(*claim).value()) : stop(claim->error());
        });
}

void PayoutRun::sendClaimed(JournalledWithdrawal permission)
{
    m_current = permission.withdrawal();
    const QString id = permission.id();
    m_tools.withdrawals.send(std::move(permission), m_key.secret).then(this, [this, id](const Verdict &verdict) {
        record(id, verdict);
    });
}

void PayoutRun::record(const QString &id, const Verdict &verdict)
{
    m_verdict = verdict;
    m_tools.store
        ->write([id, outcome = verdict.outcome, now = m_tools.now()](Connection &connection) {
            return Journal(connection).record(id, outcome, now);
        })
        .then(this, [this, id, verdict](const Result<WithdrawalState, LedgerError> &state) {
            if (!state) {
                return reportUnstored(id, state.error());
            }
            verdict.needsOperation ? confirm(id, operationIdOf(verdict.outcome)) : readState(id);
        });
}

void PayoutRun::confirm(const QString &id, const QString &operationId)
{
    History(m_tools.store)
        .withdrawal(id)
        .then(this, [this, id, operationId](const Result<WithdrawalRecord, LedgerError> &record) {
            if (!record) {
                return reportUnstored(id, record.error());
            }
            confirmOperation(m_tools, *record, operationId)
                .then(this, [this, id](const Result<WithdrawalState, LedgerError> &) {
                    readState(id); // a settling that failed leaves the doubt, which the record then shows
                });
        });
}

void PayoutRun::readState(const QString &id)
{
    History(m_tools.store).withdrawal(id).then(this, [this, id](const Result<WithdrawalRecord, LedgerError> &record) {
        record ? takeRecord(*record) : reportUnstored(id, record.error());
    });
}

void PayoutRun::takeRecord(const WithdrawalRecord &record)
{
    m_report.records.append(record);
    record.state == WithdrawalState::Accepted ? claimNext() : finish();
}

void PayoutRun::stop(const LedgerError &error)
{
    m_report.error = PayoutError{PayoutFault::Ledger, error, {}};
    finish();
}

// The answer is known, and the ledger cannot keep it, or cannot be read to show it: the withdrawal is in doubt for everybody.
void PayoutRun::reportUnstored(const QString &id, const LedgerError &error)
{
    m_report.error = PayoutError{PayoutFault::Ledger, error, {}};
    m_report.isOutcomeStored = false;
    WithdrawalRecord record{.id = id,
                            .batchId = {},
                            .replaces = {},
                            .withdrawal = *m_current,
                            .keyId = m_key.id,
                            .hostId = m_tools.hostId(),
                            .state = WithdrawalState::Sending};
    if (const auto *accepted = std::get_if<Accepted>(&m_verdict->outcome)) {
        record.operationId = accepted->operation.id;
        record.operationStatus = accepted->operation.status;
        record.txUrls = accepted->operation.txUrls;
        record.fee = accepted->operation.fee;
    }
    m_report.records.append(record);
    finish();
}

void PayoutRun::finish()
{
    deleteLater();
    m_promise.addResult(m_report);
    m_promise.finish();
}
