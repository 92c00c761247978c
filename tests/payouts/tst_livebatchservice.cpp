#include "payouts/livebatchservice.h"

#include "core/batchrecords.h"

#include "batchbench.h"

#include <QSignalSpy>

class TestLiveBatchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsOneWithdrawalAfterTheOther();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void endsAtADoubtAndLooksItUp();
    void sendsNothingWhileItHasADoubt();
    void doesAtARefusalWhatWasAsked_data();
    void doesAtARefusalWhatWasAsked();
    void waitsAfterATestPayment();
    void doubtsWhatACopyOfTheLedgerSent();
    void doubtsWhatACopyOfTheLedgerSentAgain();
    void resumesNothingWithoutPlisiosList();
    void warnsOfWhatAnotherBatchStillPlans();
    void refusesWhatItDoesNotKnow();
    void refusesAListWithErrors();

private:
    using State = WithdrawalState;

    [[nodiscard]] BatchReport send(int recipients, RefusalRule rule = RefusalRule::Stop);
    [[nodiscard]] BatchReport resume(const QString &batchId, std::optional<Confirmed> retry = {});
    [[nodiscard]] int requests() const { return m_bench->plisio->withdrawalRequests(); }

    std::unique_ptr<PayoutBench> m_bench;
    std::unique_ptr<LiveBatchService> m_batches;
};

void TestLiveBatchService::init()
{
    m_bench = std::make_unique<PayoutBench>();
    m_batches = std::make_unique<LiveBatchService>(m_bench->tools(), *m_bench->service);
}

void TestLiveBatchService::cleanup()
{
    m_batches.reset();
    m_bench.reset();
}

BatchReport TestLiveBatchService::send(int recipients, RefusalRule rule)
{
    const Preparation preparation = resultOf(m_batches->prepare(listOf(recipients)));
    return resultOf(m_batches->send(m_bench->confirm(preparation), {rule}));
}

BatchReport TestLiveBatchService::resume(const QString &batchId, std::optional<Confirmed> retry)
{
    return resultOf(m_batches->resume(batchId, RefusalRule::Stop, std::move(retry)));
}

void TestLiveBatchService::sendsOneWithdrawalAfterTheOther()
{
    const BatchReport report = send(5);
    QVERIFY(!report.error);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(report.records.at(0).withdrawal.type(), WithdrawalType::MassCashOut);
    QCOMPARE(report.records.at(2).withdrawal.type(), WithdrawalType::CashOut);
    for (const WithdrawalRecord &record : report.records) {
        QCOMPARE(record.batchId, report.batchId);
    }
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::tellsHowFarItIs()
{
    QList<std::pair<qsizetype, qsizetype>> told;
    connect(m_batches.get(), &BatchService::progressed, this, [&told](const BatchProgress &progress) {
        told.append({progress.done, progress.total});
    });
    QVERIFY(!send(4).error);
    QCOMPARE(told, (QList<std::pair<qsizetype, qsizetype>>{{0, 2}, {1, 2}, {2, 2}}));
}

void TestLiveBatchService::stopsWhenAsked()
{
    const auto stopping =
        connect(m_batches.get(), &BatchService::progressed, this, [this](const BatchProgress &progress) {
            if (progress.done == 1) {
                m_batches->stop();
            }
        });
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Planned, State::Planned}));
    QCOMPARE(requests(), 1);
    disconnect(stopping);
    QCOMPARE(statesOf(resume(report.batchId)), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::endsAtADoubtAndLooksItUp()
{
    m_bench->plisio->choose(PracticeScenario::LostAfter, 2);
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Accepted, State::Planned}));
    QCOMPARE(report.records.at(1).doubtCause, DoubtCause::NoAnswer);
    QCOMPARE(requests(), 2);
    QCOMPARE(statesOf(resume(report.batchId)).back(), State::Accepted);
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::sendsNothingWhileItHasADoubt()
{
    m_bench->plisio->choose(PracticeScenario::LostBefore, 1);
    const BatchReport report = send(4);
    QCOMPARE(statesOf(report), (QList<State>{State::Unknown, State::Planned}));
    QCOMPARE(statesOf(resume(report.batchId)), (QList<State>{State::Unknown, State::Planned}));
    QCOMPARE(requests(), 1);
}

void TestLiveBatchService::doesAtARefusalWhatWasAsked_data()
{
    QTest::addColumn<RefusalRule>("rule");
    QTest::addColumn<QList<State>>("states");
    QTest::newRow("stop") << RefusalRule::Stop << QList<State>{State::Rejected, State::Planned, State::Planned};
    QTest::newRow("continue") << RefusalRule::Continue
                              << QList<State>{State::Rejected, State::Accepted, State::Accepted};
}

void TestLiveBatchService::doesAtARefusalWhatWasAsked()
{
    QFETCH(RefusalRule, rule);
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    QTEST(statesOf(send(5, rule)), "states");
}

void TestLiveBatchService::waitsAfterATestPayment()
{
    BatchDraft draft = listOf(5);
    draft.testsFirst = true;
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    const RunRules rules{RefusalRule::Continue, FirstPayment::Test};
    const BatchReport report = resultOf(m_batches->send(m_bench->confirm(preparation), rules));
    QVERIFY(!report.error);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Planned, State::Planned}));
    QVERIFY(isAfterTest(report.records));
    QCOMPARE(requests(), 1);
    const BatchReport rest = resume(report.batchId);
    QCOMPARE(statesOf(rest), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(requests(), 3);
}

// The same payment is on Plisio, and no row of this ledger owns it.
void TestLiveBatchService::doubtsWhatACopyOfTheLedgerSent()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Rejected, State::Planned, State::Planned}));
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        BatchDraft third = listOf(5);
        third.rows = third.rows.mid(2, 2);
        const Preparation preparation = resultOf(batches.prepare(third));
        QVERIFY(!resultOf(batches.send(copy.confirm(preparation), {})).error);
    }
    const BatchReport resumed = resume(report.batchId);
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Unknown, State::Planned}));
    QCOMPARE(resumed.records.at(1).doubtCause, DoubtCause::RestoredLedger);
    QVERIFY(!resumed.error);
    QCOMPARE(requests(), 2);
}

void TestLiveBatchService::doubtsWhatACopyOfTheLedgerSentAgain()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(2);
    QCOMPARE(statesOf(report), QList<State>{State::Rejected});
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        const Preparation preparation = resultOf(batches.prepare(listOf(2)));
        QVERIFY(!resultOf(batches.send(copy.confirm(preparation), {})).error);
    }
    const ResumePreparation preparation = resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::AsBefore}));
    const BatchReport resumed = resume(report.batchId, m_bench->confirm(*preparation.retry));
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Unknown}));
    QCOMPARE(resumed.records.back().doubtCause, DoubtCause::RestoredLedger);
    QCOMPARE(requests(), 2);
}

void TestLiveBatchService::resumesNothingWithoutPlisiosList()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(5);
    m_bench->plisio.reset();
    const BatchReport resumed = resume(report.batchId);
    QVERIFY(resumed.error);
    QCOMPARE(resumed.error->fault, PayoutFault::Unscanned);
}

// Who sends the list again after a crash must hear that resuming the first batch would pay it twice.
void TestLiveBatchService::warnsOfWhatAnotherBatchStillPlans()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    QCOMPARE(statesOf(send(4)).back(), State::Planned);
    const Preparation again = resultOf(m_batches->prepare(listOf(4)));
    QList<int> warned;
    for (const Finding &finding : again.findings) {
        if (finding.name == FindingName::DuplicatePayment) {
            warned.append(finding.row.value_or(0));
        }
    }
    QCOMPARE(warned, (QList<int>{3, 4}));
}

void TestLiveBatchService::refusesWhatItDoesNotKnow()
{
    const BatchReport report = resume(QStringLiteral("nothing"));
    QVERIFY(report.error);
    QCOMPARE(report.error->fault, PayoutFault::NoSuchBatch);
    const ResumePreparation preparation =
        resultOf(m_batches->prepareResume(QStringLiteral("nothing"), {Retry::Kind::AsBefore}));
    QCOMPARE(preparation.error->fault, PayoutFault::NoSuchBatch);
}

void TestLiveBatchService::refusesAListWithErrors()
{
    BatchDraft draft = listOf(2);
    draft.rows[1].amount = QStringLiteral("1e3");
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    QVERIFY(!preparation.plan);
    QCOMPARE(preparation.findings.back().name, FindingName::BadAmount);
    QCOMPARE(preparation.findings.back().row, 2);
}

QTEST_GUILESS_MAIN(TestLiveBatchService)
#include "tst_livebatchservice.moc"
