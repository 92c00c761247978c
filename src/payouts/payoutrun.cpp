#include "payouts/payoutrun.h"

#include "account/account.h"
#include "journal/journal.h"
#include "payouts/claiming.h"
#include "payouts/operationconfirmation.h"
#include "payouts/planning.h"
#include "records/history.h"

namespace {

// The operation id an outcome carries, where one was read.
QString operationIdOf(const Outcome &outcome)
{
    const auto *unknown = std::get_if<Unknown>(&outcome);
    return unknown && unknown->operation ? unknown->operation->id : QString();
}

} // namespace

QFuture<PayoutReport> PayoutRun::start(const PayoutTools &tools, const ActiveKey &key, RunOrder order, QObject *owner)
{
    auto *run = new PayoutRun(tools, key, std::move(order), owner); // deletes itself in finish()
    QFuture<PayoutReport> report = run->m_promise.future();
    run->journal();
    return report;
}

PayoutRun::PayoutRun(const PayoutTools &tools, ActiveKey key, RunOrder order, QObject *owner)
    : QObject(owner),
      m_tools(tools),
      m_key(std::move(key)),
      m_currencies(tools.account.currencies()),
      m_order(std::move(order)),
      m_waiting(m_order.planned)
{
    m_promise.start();
}

JournalContext PayoutRun::context() const
{
    return {m_key.id, m_tools.hostId(), m_order.batchId, m_tools.now(), m_tools.makeId};
}

void PayoutRun::journal()
{
    if (!m_order.plan) {
        return claimNext();
    }
    journalPlan(m_tools, *m_order.plan, context()).then(this, [this](const Result<QStringList, PayoutError> &ids) {
        if (!ids) {
            return stop(ids.error());
        }
        m_waiting += *ids;
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
    claimRow(m_tools, {id, context(), deadline, m_currencies})
        .then(this, [this, id](const std::shared_ptr<Claim> &claim) {
            *claim ? sendClaimed(std::move(*claim).value()) : stopUnclaimed(id, claim->error());
        });
}

// What was held back is reported with the state that it has now.
void PayoutRun::stopUnclaimed(const QString &id, const PayoutError &error)
{
    if (error.fault != PayoutFault::HeldBack || !m_order.batchId.isEmpty()) {
        return stop(error);
    }
    History(m_tools.store)
        .withdrawal(id)
        .then(this, [this, error](const Result<WithdrawalRecord, LedgerError> &record) {
            if (record) {
                m_report.records.append(*record);
            }
            stop(error);
        });
}

void PayoutRun::sendClaimed(JournalledWithdrawal permission)
{
    const QString id = permission.id();
    m_sent = Sent{id, permission.withdrawal(), Unknown{}};
    m_tools.withdrawals.send(std::move(permission), m_key.secret).then(this, [this, id](const Verdict &verdict) {
        record(id, verdict);
    });
}

void PayoutRun::record(const QString &id, const Verdict &verdict)
{
    m_sent->outcome = verdict.outcome;
    m_tools.store
        ->write([id, outcome = verdict.outcome, now = m_tools.now()](Connection &connection) {
            return Journal(connection).record(id, outcome, now);
        })
        .then(this, [this, id, verdict](const Result<WithdrawalState, LedgerError> &state) {
            if (!state) {
                return stop(state.error());
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
                return stop(record.error());
            }
            confirmOperation(m_tools, *record, operationId)
                .then(this, [this, id](const Result<WithdrawalState, LedgerError> &) {
                    readState(id); // a settling that failed leaves the doubt, which the record then shows
                });
        });
}

void PayoutRun::readState(const QString &id)
{
    History(m_tools.store).withdrawal(id).then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
        record ? takeRecord(*record) : stop(record.error());
    });
}

void PayoutRun::takeRecord(const WithdrawalRecord &record)
{
    m_sent.reset();
    m_report.records.append(record);
    goesOnAfter(record) ? claimNext() : finish();
}

bool PayoutRun::goesOnAfter(const WithdrawalRecord &record) const
{
    const bool isWanted = !m_order.goesOn || m_order.goesOn(record);
    const bool isRefused = record.state == WithdrawalState::Rejected;
    return isWanted
        && (record.state == WithdrawalState::Accepted || (isRefused && m_order.onRefusal == RefusalRule::Continue));
}

void PayoutRun::stop(const LedgerError &error)
{
    stop(PayoutError{PayoutFault::Ledger, error, {}});
}

void PayoutRun::stop(const PayoutError &error)
{
    m_report.error = error;
    if (m_sent) {
        reportSent();
    }
    finish();
}

// The answer is known and the ledger cannot keep it, or not tell what it kept: the withdrawal is in doubt for everybody.
void PayoutRun::reportSent()
{
    m_report.isOutcomeStored = false;
    WithdrawalRecord record{.id = m_sent->id,
                            .batchId = m_order.batchId,
                            .replaces = {},
                            .withdrawal = m_sent->withdrawal,
                            .keyId = m_key.id,
                            .hostId = m_tools.hostId(),
                            .state = WithdrawalState::Sending};
    if (const auto *accepted = std::get_if<Accepted>(&m_sent->outcome)) {
        record.operationId = accepted->operation.id;
        record.operationStatus = accepted->operation.status;
        record.txUrls = accepted->operation.txUrls;
        record.fee = accepted->operation.fee;
    }
    m_report.records.append(record);
}

void PayoutRun::finish()
{
    deleteLater();
    m_promise.addResult(m_report);
    m_promise.finish();
}
