#include "payouts/livepayoutservice.h"

#include "account/account.h"
#include "checks/draftcheck.h"
#include "payouts/guards.h"
#include "payouts/payoutrun.h"
#include "payouts/reconciler.h"
#include "payouts/resolver.h"

namespace {

QFuture<PayoutReport> refuse(PayoutFault fault, const QString &detail = {})
{
    PayoutReport report;
    report.error = PayoutError{fault, {}, detail};
    return QtFuture::makeReadyFuture(report);
}

} // namespace

LivePayoutService::LivePayoutService(PayoutTools tools, QObject *parent)
    : PayoutService(parent), m_tools(std::move(tools)), m_follower(m_tools)
{
    connect(&m_follower, &OperationFollower::recordChanged, this, &PayoutService::recordsChanged);
}

QFuture<Preparation> LivePayoutService::prepare(const WithdrawalDraft &draft)
{
    m_tools.proof->report(); // runs while the person reads the question
    const CheckedDraft checked = checkDraft(draft, m_tools.account.currencies());
    if (!checked.withdrawal) {
        return QtFuture::makeReadyFuture(Preparation{{}, checked.findings, {}});
    }
    return Guards(m_tools).examine(Plan{{*checked.withdrawal}}, checked.findings);
}

QFuture<PayoutReport> LivePayoutService::send(Confirmed confirmed)
{
    return carryOut({std::move(confirmed)});
}

QFuture<PayoutReport> LivePayoutService::carryOut(RunOrder order)
{
    const std::optional<ActiveKey> key = m_tools.keys.key();
    if (m_isSending) {
        return refuse(PayoutFault::Busy);
    }
    if (!key) {
        return refuse(PayoutFault::NoKey);
    }
    setSending(true);
    return m_tools.proof->report()
        .then(this,
              [this, key = *key, order = std::move(order)](const RepeatReport &proof) {
                  return proof.isSafe ? PayoutRun::start(m_tools, key, order, this)
                                      : refuse(PayoutFault::UnsafeNetwork, proof.detail);
              })
        .unwrap()
        .then(this, [this](const PayoutReport &report) {
            takeReport(report);
            return report;
        });
}

void LivePayoutService::takeReport(const PayoutReport &report)
{
    setSending(false);
    for (const WithdrawalRecord &record : report.records) {
        m_follower.follow(record);
    }
    Q_EMIT recordsChanged();
}

QFuture<ReconcileReport> LivePayoutService::reconcile()
{
    // Whoever asks while an answer is on its way gets the same one.
    const bool isUnderWay = !m_reconcileWaiters.empty();
    QFuture<ReconcileReport> answer = m_reconcileWaiters.emplace_back().future();
    m_reconcileWaiters.back().start();
    if (!isUnderWay) {
        m_follower.followOpen();
        Reconciler::start(m_tools, this).then(this, [this](const ReconcileReport &report) { takeReconciled(report); });
    }
    return answer;
}

void LivePayoutService::takeReconciled(const ReconcileReport &report)
{
    Q_EMIT recordsChanged();
    for (QPromise<ReconcileReport> &waiter : std::exchange(m_reconcileWaiters, {})) {
        waiter.addResult(report);
        waiter.finish();
    }
}

QFuture<Result<WithdrawalRecord, ResolutionError>> LivePayoutService::resolve(const QString &id,
                                                                              const Resolution &resolution)
{
    // What this process is sending may leave after its deadline too, when the clock jumped or the computer slept.
    if (m_isSending && resolution.kind == Resolution::Kind::NotSent) {
        const ResolutionError tooEarly{ResolutionFault::TooEarly, {}, {}};
        return QtFuture::makeReadyFuture(Result<WithdrawalRecord, ResolutionError>(tooEarly));
    }
    return Resolver::start(m_tools, id, resolution, this)
        .then(this, [this](const Result<WithdrawalRecord, ResolutionError> &answer) {
            Q_EMIT recordsChanged();
            return answer;
        });
}

void LivePayoutService::setSending(bool isSending)
{
    m_isSending = isSending;
    Q_EMIT sendingChanged(isSending);
}
