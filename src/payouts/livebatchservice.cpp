#include "payouts/livebatchservice.h"

#include "account/account.h"
#include "core/batchrecords.h"
#include "payouts/claiming.h"
#include "payouts/guards.h"
#include "payouts/plannedscan.h"
#include "payouts/planning.h"
#include "payouts/retryplan.h"
#include "payouts/scanrows.h"

namespace {

QFuture<BatchReport> refuse(const QString &batchId, const PayoutError &error)
{
    return QtFuture::makeReadyFuture(BatchReport{batchId, {}, error});
}

QStringList replacedBy(const Confirmed &confirmed)
{
    QStringList ids;
    for (const Replacement &replacement : confirmed.replacements()) {
        ids.append(replacement.withdrawalId);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

LiveBatchService::LiveBatchService(PayoutTools tools, LivePayoutService &payouts, QObject *parent)
    : BatchService(parent), m_tools(std::move(tools)), m_payouts(payouts)
{
}

std::function<CheckedBatch(const BatchDraft &)> LiveBatchService::checker() const
{
    const std::optional<ActiveKey> key = m_tools.keys.key();
    const qsizetype urlBytes = m_tools.reads.connection().urlBytes("operations/withdraw", key ? key->secret : Secret());
    return [currencies = m_tools.account.currencies(), urlBytes](const BatchDraft &draft) {
        return checkBatch(draft, currencies, urlBytes);
    };
}

QFuture<Preparation> LiveBatchService::prepare(const BatchDraft &draft)
{
    m_tools.proof->report(); // runs while the person reads the plan
    return readListPast(m_tools, draft)
        .then(
            this,
            [this, draft](const Result<ListPast, LedgerError> &past) {
                return past ? prepareAfter(*past, draft) : QtFuture::makeReadyFuture(Preparation{{}, {}, past.error()});
            })
        .unwrap();
}

QFuture<Preparation> LiveBatchService::prepareAfter(const ListPast &past, BatchDraft draft) const
{
    draft.earlier = past.earlier;
    const CheckedBatch checked = checker()(draft);
    const QList<Finding> findings = checked.findings + past.findings;
    if (!checked.plan) {
        return QtFuture::makeReadyFuture(Preparation{{}, findings, {}});
    }
    return Guards(m_tools)
        .examine(*checked.plan, findings, replacementsIn(*checked.plan, draft))
        .then([plan = checked.plan](Preparation made) {
            made.checked = plan;
            return made;
        });
}

QFuture<BatchReport> LiveBatchService::send(Confirmed confirmed, RunRules rules)
{
    const QStringList replaced = replacedBy(confirmed);
    RunOrder order{std::move(confirmed)};
    order.batchId = m_tools.makeId();
    order.onRefusal = rules.onRefusal;
    order.first = rules.first;
    return replaced.isEmpty() ? carryOut(std::move(order)) : sendAgain(order, replaced);
}

// As a retry: a copy of the ledger may have sent the same again since.
QFuture<BatchReport> LiveBatchService::sendAgain(const RunOrder &order, const QStringList &replaced)
{
    const std::optional<ActiveKey> key = m_tools.keys.key();
    if (!key || m_payouts.isSending()) {
        return refuse(order.batchId, {key ? PayoutFault::Busy : PayoutFault::NoKey, {}, {}});
    }
    return EarlierWithdrawals(m_tools.store)
        .find(replaced)
        .then(this,
              [this, key = *key, order](const Result<EarlierWithdrawals::Found, LedgerError> &found) {
                  return found ? journalAndScan(key, order, startOf(*found, m_tools.now()))
                               : refuse(order.batchId, {PayoutFault::Ledger, found.error(), {}});
              })
        .unwrap();
}

QFuture<ResumePreparation> LiveBatchService::prepareResume(const QString &batchId, const Retry &retry)
{
    return Batches(m_tools.store)
        .withdrawals(batchId)
        .then(this,
              [this, batchId, retry](const Rows &rows) {
                  ResumePreparation made;
                  if (!rows) {
                      made.error = PayoutError{PayoutFault::Ledger, rows.error(), {}};
                  } else if (rows->isEmpty()) {
                      made.error = PayoutError{PayoutFault::NoSuchBatch, {}, batchId};
                  } else {
                      made.records = *rows;
                  }
                  const bool isWanted = retry.kind != Retry::Kind::None && rows;
                  return isWanted ? withRetry(made, retry) : QtFuture::makeReadyFuture(made);
              })
        .unwrap();
}

QFuture<ResumePreparation> LiveBatchService::withRetry(ResumePreparation made, const Retry &wanted)
{
    return EarlierWithdrawals(m_tools.store)
        .find(idsOf(unpaidOf(made.records)))
        .then(this,
              [this, made, wanted](const Result<EarlierWithdrawals::Found, LedgerError> &found) mutable {
                  if (!found) {
                      made.error = PayoutError{PayoutFault::Ledger, found.error(), {}};
                      return QtFuture::makeReadyFuture(made);
                  }
                  return withRetryOf(made, wanted, *found);
              })
        .unwrap();
}

// What another batch sent again is nobody's to retry here.
QFuture<ResumePreparation> LiveBatchService::withRetryOf(ResumePreparation made, const Retry &wanted,
                                                         const EarlierWithdrawals::Found &withdrawals)
{
    QList<WithdrawalRecord> unpaid = unpaidOf(made.records);
    unpaid.removeIf(
        [&withdrawals](const WithdrawalRecord &record) { return !withdrawals.value(record.id).isUnpaid(); });
    if (unpaid.isEmpty()) {
        return QtFuture::makeReadyFuture(made);
    }
    const RetryPlan wantedPlan = retryPlanOf(unpaid, wanted);
    return Guards(m_tools)
        .examine(wantedPlan.plan, {}, wantedPlan.replacements)
        .then([made](const Preparation &retry) mutable {
            made.retry = retry;
            return made;
        });
}

QFuture<BatchReport> LiveBatchService::resume(const QString &batchId, RefusalRule onRefusal,
                                              std::optional<Confirmed> retry)
{
    RunOrder order{std::move(retry)};
    order.batchId = batchId;
    order.onRefusal = onRefusal;
    return Batches(m_tools.store)
        .withdrawals(batchId)
        .then(
            this,
            [this, order](const Rows &rows) {
                return rows ? resumeRows(*rows, order) : refuse(order.batchId, {PayoutFault::Ledger, rows.error(), {}});
            })
        .unwrap();
}

QFuture<Result<QList<BatchSummary>, LedgerError>> LiveBatchService::unfinished()
{
    return Batches(m_tools.store).unfinished();
}

QFuture<BatchReport> LiveBatchService::resumeRows(const QList<WithdrawalRecord> &rows, const RunOrder &order)
{
    if (rows.isEmpty()) {
        return refuse(order.batchId, {PayoutFault::NoSuchBatch, {}, order.batchId});
    }
    if (hasDoubt(rows) || (plannedOf(rows).isEmpty() && !order.plan)) {
        return report(order.batchId, {});
    }
    const std::optional<ActiveKey> key = m_tools.keys.key();
    if (!key || m_payouts.isSending()) {
        return refuse(order.batchId, {key ? PayoutFault::Busy : PayoutFault::NoKey, {}, {}});
    }
    return journalAndScan(*key, order, startOf(rows));
}

// A retry is journalled first: then it is looked for on Plisio like all that is planned.
QFuture<BatchReport> LiveBatchService::journalAndScan(const ActiveKey &key, RunOrder order, const QDateTime &since)
{
    return journalRetry(key, order)
        .then(this,
              [this, key, order, since](const Journalled &journalled) mutable {
                  if (!journalled) {
                      return refuse(order.batchId, journalled.error());
                  }
                  order.plan.reset();
                  order.planned = idsOf(plannedOf(*journalled));
                  return scan(key, toScan(*journalled, since), order);
              })
        .unwrap();
}

QFuture<LiveBatchService::Journalled> LiveBatchService::journalRetry(const ActiveKey &key, const RunOrder &order)
{
    if (!order.plan) {
        return readJournalled(order.batchId);
    }
    const JournalContext context{key.id, m_tools.hostId(), order.batchId, m_tools.now(), m_tools.makeId};
    return journalPlan(m_tools, *order.plan, context)
        .then(this,
              [this, batchId = order.batchId](const Result<QStringList, PayoutError> &ids) {
                  return ids ? readJournalled(batchId) : QtFuture::makeReadyFuture(Journalled(ids.error()));
              })
        .unwrap();
}

QFuture<LiveBatchService::Journalled> LiveBatchService::readJournalled(const QString &batchId)
{
    return Batches(m_tools.store).withdrawals(batchId).then([](const Rows &rows) {
        return rows ? Journalled(*rows) : PayoutError{PayoutFault::Ledger, rows.error(), {}};
    });
}

QFuture<BatchReport> LiveBatchService::scan(const ActiveKey &key, const QList<WithdrawalRecord> &planned,
                                            const RunOrder &order)
{
    return PlannedScan::start(m_tools, key, planned, this)
        .then(this,
              [this, order](const Result<Done, PayoutError> &scanned) {
                  return scanned ? sendScanned(order) : refuse(order.batchId, scanned.error());
              })
        .unwrap();
}

QFuture<BatchReport> LiveBatchService::sendScanned(const RunOrder &order)
{
    return Batches(m_tools.store)
        .withdrawals(order.batchId)
        .then(this,
              [this, order](const Rows &rows) {
                  return rows && !hasDoubt(*rows) ? sendUnheld(order, *rows) : report(order.batchId, {});
              })
        .unwrap();
}

// What is left counts as a whole before its first goes out.
QFuture<BatchReport> LiveBatchService::sendUnheld(const RunOrder &order, const QList<WithdrawalRecord> &rows)
{
    return checkUnheld(m_tools, planOf(plannedOf(rows)))
        .then(this,
              [this, order](const Result<Done, PayoutError> &free) {
                  return free ? carryOut(order) : report(order.batchId, {{}, free.error()});
              })
        .unwrap();
}

QFuture<BatchReport> LiveBatchService::carryOut(RunOrder order)
{
    m_isStopping = false;
    m_isTest = order.first == FirstPayment::Test;
    const qsizetype total = order.planned.size() + (order.plan ? order.plan->plan().withdrawals.size() : 0);
    m_progress = {order.batchId, 0, total, {}};
    order.goesOn = [this](const WithdrawalRecord &record) {
        return takeOutcome(record);
    };
    Q_EMIT progressed(m_progress);
    return m_payouts.carryOut(order)
        .then(this,
              [this, batchId = order.batchId](const PayoutReport &payout) {
                  if (!hasDoubt(payout.records)) {
                      return report(batchId, payout);
                  }
                  return m_payouts.reconcile()
                      .then(this, [this, batchId, payout](const ReconcileReport &) { return report(batchId, payout); })
                      .unwrap();
              })
        .unwrap();
}

bool LiveBatchService::takeOutcome(const WithdrawalRecord &record)
{
    ++m_progress.done;
    m_progress.latest = record;
    Q_EMIT progressed(m_progress);
    return !m_isStopping && !m_isTest;
}

QFuture<BatchReport> LiveBatchService::report(const QString &batchId, const PayoutReport &payout)
{
    return Batches(m_tools.store).withdrawals(batchId).then(this, [batchId, payout](const Rows &rows) {
        BatchReport made{batchId, rows ? *rows : payout.records, payout.error, payout.isOutcomeStored};
        if (!rows && !made.error) {
            made.error = PayoutError{PayoutFault::Ledger, rows.error(), {}};
        }
        return made;
    });
}
