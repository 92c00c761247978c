#include "payoutbench.h"

#include "records/history.h"

#include <QSignalSpy>

class TestLivePayoutService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOncePerScenario_data();
    void sendsOncePerScenario();
    void refusesWithoutKey();
    void refusesASecondPayoutWhileOneIsUnderWay();
    void refusesTheSameConsentTwice();
    void findsWhatWasBookedAfterADoubt();
    void keepsTheDoubtWhenNothingWasBooked();
    void leavesRowsOfAnotherKeyAlone();
    void asksAPersonWhenTwoRowsFit();
    void takesNotSentOnlyAfterTheWait();
    void refusesNotSentWhileThisProcessSends();
    void refusesNotSentWhenAnOperationFits();
    void takesSentAsOnlyForThisPayment();
    void marksADeclaredRowThatTurnsUp();
    void followsAPendingOperation();
    void answersEveryoneWhoReconcilesAtOnce();
};

void TestLivePayoutService::sendsOncePerScenario_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::addColumn<WithdrawalState>("state");
    QTest::newRow("accepted") << PracticeScenario::Accepted << WithdrawalState::Accepted;
    QTest::newRow("bad address") << PracticeScenario::BadAddress << WithdrawalState::Rejected;
    QTest::newRow("no funds") << PracticeScenario::NoFunds << WithdrawalState::Rejected;
    QTest::newRow("pending") << PracticeScenario::Pending << WithdrawalState::Accepted;
    QTest::newRow("failed") << PracticeScenario::Failed << WithdrawalState::Failed;
    QTest::newRow("slow") << PracticeScenario::Slow << WithdrawalState::Accepted;
    QTest::newRow("lost after") << PracticeScenario::LostAfter << WithdrawalState::Unknown;
    QTest::newRow("lost before") << PracticeScenario::LostBefore << WithdrawalState::Unknown;
}

void TestLivePayoutService::sendsOncePerScenario()
{
    QFETCH(PracticeScenario, scenario);
    PayoutBench bench;
    bench.plisio->choose(scenario, 1);
    const PayoutReport report = bench.pay(bench.draft());
    QVERIFY(!report.error);
    QCOMPARE(report.records.size(), 1);
    QTEST(report.records.first().state, "state");
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
    QCOMPARE(report.records.first().operationId.isEmpty(),
             report.records.first().state == WithdrawalState::Rejected
                 || report.records.first().state == WithdrawalState::Unknown);
}

void TestLivePayoutService::refusesWithoutKey()
{
    PayoutBench bench;
    bench.key.isMissing = true;
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    QVERIFY(!preparation.result().plan);
    QCOMPARE(preparation.result().findings.last().name, FindingName::NoKey);
}

void TestLivePayoutService::refusesASecondPayoutWhileOneIsUnderWay()
{
    PayoutBench bench;
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    const QFuture<PayoutReport> first = bench.service->send(bench.confirm(preparation.result()));
    QVERIFY(bench.service->isSending());
    const QFuture<PayoutReport> second = bench.service->send(bench.confirm(preparation.result()));
    PayoutBench::wait(first);
    PayoutBench::wait(second);
    QCOMPARE(second.result().error->fault, PayoutFault::Busy);
    QVERIFY(!bench.service->isSending());
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
}

void TestLivePayoutService::refusesTheSameConsentTwice()
{
    PayoutBench bench;
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    const Confirmed confirmed = bench.confirm(preparation.result());
    const QFuture<PayoutReport> first = bench.service->send(confirmed);
    PayoutBench::wait(first);
    QVERIFY(!first.result().error);
    const QFuture<PayoutReport> second = bench.service->send(confirmed);
    PayoutBench::wait(second);
    QCOMPARE(second.result().error->fault, PayoutFault::Ledger);
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
}

void TestLivePayoutService::findsWhatWasBookedAfterADoubt()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    QCOMPARE(bench.pay(bench.draft()).records.first().state, WithdrawalState::Unknown);
    bench.restart();
    const ReconcileReport report = bench.reconcile();
    QVERIFY(report.isComplete);
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(report.records.first().state, WithdrawalState::Accepted);
    QVERIFY(!report.records.first().operationId.isEmpty());
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
    QVERIFY(bench.reconcile().records.isEmpty());
}

void TestLivePayoutService::keepsTheDoubtWhenNothingWasBooked()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    bench.pay(bench.draft());
    bench.pay(bench.draft(QStringLiteral("0.02"))); // another payment is no match
    const ReconcileReport report = bench.reconcile();
    QVERIFY(report.isComplete);
    QCOMPARE(report.records.first().state, WithdrawalState::Unknown);
    QVERIFY(report.ambiguous.isEmpty());
}

void TestLivePayoutService::leavesRowsOfAnotherKeyAlone()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    bench.pay(bench.draft());
    bench.key.id = QStringLiteral("ffffffffffffffffffffffffffffffff");
    QCOMPARE(bench.reconcile().records.first().state, WithdrawalState::Unknown);
    const auto resolved =
        bench.service->resolve(bench.reconcile().records.first().id, {Resolution::Kind::NotSent, {}, {}, {}});
    PayoutBench::wait(resolved);
    QCOMPARE(resolved.result().error().fault, ResolutionFault::OtherKey);
}

void TestLivePayoutService::asksAPersonWhenTwoRowsFit()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    bench.pay(bench.draft());
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    bench.pay(bench.draft());
    const ReconcileReport report = bench.reconcile();
    QCOMPARE(report.records.size(), 2);
    for (const WithdrawalRecord &record : report.records) {
        QCOMPARE(record.state, WithdrawalState::Unknown);
        QVERIFY(report.ambiguous.contains(record.id));
    }
}

void TestLivePayoutService::takesNotSentOnlyAfterTheWait()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    const WithdrawalRecord record = bench.pay(bench.draft()).records.first();
    const Resolution notSent{Resolution::Kind::NotSent, {}, QStringLiteral("tester"), QStringLiteral("window")};
    const auto early = bench.service->resolve(record.id, notSent);
    PayoutBench::wait(early);
    QCOMPARE(early.result().error().fault, ResolutionFault::TooEarly);
    QCOMPARE(early.result().error().possibleFrom, record.deadlineAt.addSecs(600));
    bench.now = record.deadlineAt.addSecs(600);
    const auto late = bench.service->resolve(record.id, notSent);
    PayoutBench::wait(late);
    QVERIFY(late.result());
    QCOMPARE(late.result()->state, WithdrawalState::DeclaredNotSent);
    const auto again = bench.service->resolve(record.id, notSent);
    PayoutBench::wait(again);
    QCOMPARE(again.result().error().fault, ResolutionFault::NotInDoubt);
}

void TestLivePayoutService::refusesNotSentWhileThisProcessSends()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::Slow, 1);
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    const QFuture<PayoutReport> sending = bench.service->send(bench.confirm(preparation.result()));
    QTRY_COMPARE(bench.plisio->withdrawalRequests(), 1);
    const auto doubts = History(bench.store).inDoubt();
    PayoutBench::wait(doubts);
    bench.now = bench.now.addDays(1); // the clock jumps
    const auto resolved = bench.service->resolve(doubts.result()->first().id, {Resolution::Kind::NotSent, {}, {}, {}});
    PayoutBench::wait(resolved);
    QCOMPARE(resolved.result().error().fault, ResolutionFault::TooEarly);
    PayoutBench::wait(sending);
    QCOMPARE(sending.result().records.first().state, WithdrawalState::Accepted);
}

void TestLivePayoutService::refusesNotSentWhenAnOperationFits()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    const WithdrawalRecord record = bench.pay(bench.draft()).records.first();
    bench.now = bench.now.addSecs(3600);
    const auto resolved = bench.service->resolve(record.id, {Resolution::Kind::NotSent, {}, {}, {}});
    PayoutBench::wait(resolved);
    QCOMPARE(resolved.result().error().fault, ResolutionFault::MatchFound);
}

void TestLivePayoutService::takesSentAsOnlyForThisPayment()
{
    PayoutBench bench;
    const WithdrawalRecord other = bench.pay(bench.draft(QStringLiteral("0.02"))).records.first();
    const WithdrawalRecord equal = bench.pay(bench.draft()).records.first();
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    const WithdrawalRecord record = bench.pay(bench.draft()).records.first();
    const auto resolve = [&](const QString &operation) {
        const auto resolved = bench.service->resolve(record.id, {Resolution::Kind::SentAs, operation, {}, {}});
        PayoutBench::wait(resolved);
        return resolved.result();
    };
    QCOMPARE(resolve(other.operationId).error().fault, ResolutionFault::OperationDiffers);
    QCOMPARE(resolve(equal.operationId).error().fault, ResolutionFault::OperationTaken);
    QCOMPARE(resolve(QStringLiteral("abcdefabcdefabcdefabcdef")).error().fault, ResolutionFault::NoSuchOperation);
    QCOMPARE(resolve(QStringLiteral("../shops")).error().fault, ResolutionFault::NoSuchOperation);
}

void TestLivePayoutService::marksADeclaredRowThatTurnsUp()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    const WithdrawalRecord declared = bench.pay(bench.draft()).records.first();
    bench.now = bench.now.addSecs(3600);
    const auto resolved = bench.service->resolve(declared.id, {Resolution::Kind::NotSent, {}, {}, {}});
    PayoutBench::wait(resolved);
    QVERIFY(resolved.result());
    // The money moves after all, without this ledger knowing.
    const auto booked =
        bench.reads->ask("operations/withdraw", withdrawalQuery(declared.withdrawal), Secret("test-key"));
    PayoutBench::wait(booked);
    QVERIFY(booked.result());
    bench.reconcile();
    const auto found = History(bench.store).withdrawal(declared.id);
    PayoutBench::wait(found);
    QCOMPARE(found.result()->state, WithdrawalState::DeclaredNotSent);
    QVERIFY(!found.result()->contradictingOperation.isEmpty());
}

void TestLivePayoutService::followsAPendingOperation()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::Pending, 1);
    const WithdrawalRecord record = bench.pay(bench.draft()).records.first();
    QCOMPARE(record.operationStatus, QStringLiteral("pending"));
    QSignalSpy changes(bench.service.get(), &PayoutService::recordsChanged);
    QTRY_VERIFY_WITH_TIMEOUT((bench.now = bench.now.addSecs(5), !changes.isEmpty()), 20'000);
    const auto found = History(bench.store).withdrawal(record.id);
    PayoutBench::wait(found);
    QCOMPARE(found.result()->operationStatus, QStringLiteral("completed"));
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
}

void TestLivePayoutService::answersEveryoneWhoReconcilesAtOnce()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostAfter, 1);
    bench.pay(bench.draft());
    const QFuture<ReconcileReport> first = bench.service->reconcile();
    const QFuture<ReconcileReport> second = bench.service->reconcile();
    PayoutBench::wait(first);
    PayoutBench::wait(second);
    QCOMPARE(first.result().records.first().state, WithdrawalState::Accepted);
    QCOMPARE(second.result().records.size(), 1);
}

QTEST_GUILESS_MAIN(TestLivePayoutService)
#include "tst_livepayoutservice.moc"
