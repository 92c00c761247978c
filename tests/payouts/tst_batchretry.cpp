#include "payouts/livebatchservice.h"

#include "core/massrefusal.h"

#include "batchbench.h"

// What a batch's refused withdrawals become when they are paid again.
class TestBatchRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void paysAgainWhatWasRefused();
    void paysSinglyWhatWasRefusedAsMass();
    void paysAgainWithAnotherFeePlan();

private:
    using State = WithdrawalState;

    [[nodiscard]] BatchReport send(int recipients, RefusalRule rule = RefusalRule::Stop);
    [[nodiscard]] BatchReport resume(const QString &batchId, std::optional<Confirmed> retry = {});
    [[nodiscard]] int requests() const { return m_bench->plisio->withdrawalRequests(); }

    std::unique_ptr<PayoutBench> m_bench;
    std::unique_ptr<LiveBatchService> m_batches;
};

void TestBatchRetry::init()
{
    m_bench = std::make_unique<PayoutBench>();
    m_batches = std::make_unique<LiveBatchService>(m_bench->tools(), *m_bench->service);
}

void TestBatchRetry::cleanup()
{
    m_batches.reset();
    m_bench.reset();
}

BatchReport TestBatchRetry::send(int recipients, RefusalRule rule)
{
    const Preparation preparation = resultOf(m_batches->prepare(listOf(recipients)));
    return resultOf(m_batches->send(m_bench->confirm(preparation), {rule}));
}

BatchReport TestBatchRetry::resume(const QString &batchId, std::optional<Confirmed> retry)
{
    return resultOf(m_batches->resume(batchId, RefusalRule::Stop, std::move(retry)));
}

void TestBatchRetry::paysAgainWhatWasRefused()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(5);
    QVERIFY(!resultOf(m_batches->prepareResume(report.batchId, {})).retry);
    const ResumePreparation preparation = resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::AsBefore}));
    QVERIFY(preparation.retry && preparation.retry->plan);
    QCOMPARE(preparation.records.size(), 3);
    QCOMPARE(preparation.retry->plan->plan().withdrawals.size(), 1);
    const BatchReport resumed = resume(report.batchId, m_bench->confirm(*preparation.retry));
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(resumed.records.back().replaces, report.records.front().id);
    QCOMPARE(requests(), 4);
    QVERIFY(!resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::AsBefore})).retry);
}

void TestBatchRetry::paysSinglyWhatWasRefusedAsMass()
{
    m_bench->plisio->choose(PracticeScenario::MassRefused, 1);
    const BatchReport report = send(3);
    QCOMPARE(statesOf(report), (QList<State>{State::Rejected, State::Planned}));
    QVERIFY(wasRefusedAsMass(report.records.front()));
    const BatchReport rest = resume(report.batchId);
    QCOMPARE(statesOf(rest), (QList<State>{State::Rejected, State::Accepted}));
    const ResumePreparation preparation = resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::Singly}));
    QCOMPARE(preparation.retry->plan->plan().withdrawals.size(), 2);
    const BatchReport resumed = resume(report.batchId, m_bench->confirm(*preparation.retry));
    QVERIFY(!resumed.error);
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Accepted, State::Accepted, State::Accepted}));
    for (const WithdrawalRecord &single : resumed.records.sliced(2)) {
        QCOMPARE(single.replaces, report.records.front().id);
        QCOMPARE(single.withdrawal.type(), WithdrawalType::CashOut);
    }
    QCOMPARE(requests(), 4);
    QVERIFY(!resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::Singly})).retry);
}

void TestBatchRetry::paysAgainWithAnotherFeePlan()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(1);
    const Retry wanted{Retry::Kind::AsBefore, FeePlan::Priority};
    const ResumePreparation preparation = resultOf(m_batches->prepareResume(report.batchId, wanted));
    const BatchReport resumed = resume(report.batchId, m_bench->confirm(*preparation.retry));
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Accepted}));
    QCOMPARE(resumed.records.back().withdrawal.feePlan(), FeePlan::Priority);
}

QTEST_GUILESS_MAIN(TestBatchRetry)
#include "tst_batchretry.moc"
