#include "payouts/claiming.h"

#include "batchbench.h"
#include "journal/journal.h"
#include "payouts/livebatchservice.h"
#include "records/limitbook.h"
#include "records/sendingstop.h"

// That nothing gets past limits and a stop between the question and the request.
class TestClaiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAStopBeforeTheQuestion();
    void refusesAStopBetweenQuestionAndSending();
    void stopsABatchAfterTheOneInFlight();
    void letsOnlyOneOfTwoProcessesPass();
    void countsAgainAtTheClaim();
    void countsAgainWhenResuming();
    void closesASinglePayoutThatIsHeldBack();
};

namespace {

Actor anna(const PayoutBench &bench)
{
    return {QStringLiteral("anna"), QStringLiteral("window"), bench.now};
}

void stopSending(PayoutBench &bench)
{
    QVERIFY(resultOf(SendingStop(bench.store).stop(anna(bench))));
}

void setDayLimit(PayoutBench &bench, const QString &dollars)
{
    bench.account.setRate(QStringLiteral("BTC"), QStringLiteral("0.00001"));
    bench.account.setRate(QStringLiteral("ETH"), QStringLiteral("0.0005"));
    QVERIFY(resultOf(LimitBook(bench.store).set(LimitName::PerDay, *Amount::parse(dollars), {}, anna(bench))));
}

QList<FindingName> namesIn(const QList<Finding> &findings)
{
    QList<FindingName> names;
    for (const Finding &finding : findings) {
        if (strengthOf(finding.name) == FindingStrength::Error) {
            names.append(finding.name);
        }
    }
    return names;
}

} // namespace

void TestClaiming::refusesAStopBeforeTheQuestion()
{
    PayoutBench bench;
    stopSending(bench);
    const Preparation preparation = resultOf(bench.service->prepare(bench.draft()));
    QVERIFY(!preparation.plan);
    QCOMPARE(namesIn(preparation.findings), {FindingName::SendingStopped});
}

void TestClaiming::refusesAStopBetweenQuestionAndSending()
{
    PayoutBench bench;
    const Confirmed confirmed = bench.confirm(resultOf(bench.service->prepare(bench.draft())));
    stopSending(bench);
    const PayoutReport report = resultOf(bench.service->send(confirmed));
    QVERIFY(report.records.isEmpty());
    QCOMPARE(report.error->fault, PayoutFault::HeldBack);
    QCOMPARE(namesIn(report.error->findings), {FindingName::SendingStopped});
    QVERIFY(bench.plisio->withdrawalRequests() == 0);
}

void TestClaiming::stopsABatchAfterTheOneInFlight()
{
    PayoutBench bench;
    LiveBatchService batches(bench.tools(), *bench.service);
    const Confirmed confirmed = bench.confirm(resultOf(batches.prepare(listOf(6))));
    QFuture<Result<Done, LedgerError>> stopped;
    connect(&batches, &BatchService::progressed, this, [&](const BatchProgress &progress) {
        if (progress.done == 1) {
            stopped = SendingStop(bench.store).stop(anna(bench));
        }
    });
    const BatchReport report = resultOf(batches.send(confirmed, {}));
    batches.disconnect(this);
    QCOMPARE(report.error->fault, PayoutFault::HeldBack);
    const auto states = statesOf(report);
    QCOMPARE(states.front(), WithdrawalState::Accepted);
    QCOMPARE(states.back(), WithdrawalState::Planned);
    const BatchReport held = resultOf(batches.resume(report.batchId, RefusalRule::Stop, {}));
    QCOMPARE(held.error->fault, PayoutFault::HeldBack);
    QVERIFY(resultOf(SendingStop(bench.store).allow(QStringLiteral("default"), anna(bench))));
    const BatchReport resumed = resultOf(batches.resume(report.batchId, RefusalRule::Stop, {}));
    QCOMPARE(statesOf(resumed), QList<WithdrawalState>(3, WithdrawalState::Accepted));
}

// Both were asked when there was room for either, and both say yes.
void TestClaiming::letsOnlyOneOfTwoProcessesPass()
{
    PayoutBench first;
    setDayLimit(first, QStringLiteral("1500"));
    first.service = std::make_unique<LivePayoutService>(first.tools());
    PayoutTools otherTools = first.tools();
    otherTools.store = *resultOf(Store::open(first.store->place())); // connections of its own, as another process has
    LivePayoutService second(otherTools);
    const Confirmed one = first.confirm(resultOf(first.service->prepare(first.draft())));
    const Confirmed other = first.confirm(resultOf(second.prepare(first.draft(QStringLiteral("0.0099")))));
    const QFuture<PayoutReport> sendingOne = first.service->send(one);
    const QFuture<PayoutReport> sendingOther = second.send(other);
    const PayoutReport reports[] = {resultOf(sendingOne), resultOf(sendingOther)};
    int accepted = 0;
    int held = 0;
    for (const PayoutReport &report : reports) {
        accepted += !report.error && report.records.value(0, report.records.first()).state == WithdrawalState::Accepted;
        held += report.error && report.error->fault == PayoutFault::HeldBack;
    }
    QCOMPARE(accepted, 1);
    QCOMPARE(held, 1);
}

void TestClaiming::countsAgainAtTheClaim()
{
    PayoutBench bench;
    setDayLimit(bench, QStringLiteral("1500"));
    const auto context = [&bench] {
        return JournalContext{bench.key.id, bench.tools().hostId(), {}, bench.now, [&bench] {
                                  return bench.makeId();
                              }};
    };
    QStringList ids;
    for (int count = 0; count < 2; ++count) {
        const Confirmed confirmed = bench.confirm(resultOf(bench.service->prepare(bench.draft())));
        const auto planned = resultOf(
            bench.store->write([&](Connection &connection) { return Journal(connection).plan(confirmed, context()); }));
        ids += *planned;
    }
    const auto claim = [&](const QString &id) {
        return resultOf(claimRow(bench.tools(), {id, context(), bench.now.addSecs(60), bench.account.list}));
    };
    const PayoutTools tools = bench.tools();
    QVERIFY(*claim(ids.front()));
    const auto refused = claim(ids.back());
    QVERIFY(!*refused);
    QCOMPARE(namesIn(refused->error().findings), {FindingName::OverLimit});
}

void TestClaiming::countsAgainWhenResuming()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::NoFunds, 1);
    LiveBatchService batches(bench.tools(), *bench.service);
    const Confirmed confirmed = bench.confirm(resultOf(batches.prepare(listOf(6))));
    const BatchReport report = resultOf(batches.send(confirmed, {}));
    QCOMPARE(statesOf(report).back(), WithdrawalState::Planned);
    setDayLimit(bench, QStringLiteral("35")); // 36 dollars are left: 14 and 22
    const BatchReport held = resultOf(batches.resume(report.batchId, RefusalRule::Stop, {}));
    QCOMPARE(held.error->fault, PayoutFault::HeldBack);
    QCOMPARE(namesIn(held.error->findings), {FindingName::OverLimit});
    QCOMPARE(statesOf(held), statesOf(report)); // not even the first of them, which alone is within
}

// Nothing resumes a single payout: it must not stand there as planned for ever.
void TestClaiming::closesASinglePayoutThatIsHeldBack()
{
    PayoutBench bench;
    setDayLimit(bench, QStringLiteral("1500"));
    const JournalContext context{bench.key.id, bench.tools().hostId(), {}, bench.now, [&bench] {
                                     return bench.makeId();
                                 }};
    QStringList ids;
    for (int count = 0; count < 2; ++count) {
        const Confirmed confirmed = bench.confirm(resultOf(bench.service->prepare(bench.draft())));
        ids += *resultOf(
            bench.store->write([&](Connection &connection) { return Journal(connection).plan(confirmed, context); }));
    }
    QVERIFY(*resultOf(claimRow(bench.tools(), {ids.front(), context, bench.now.addSecs(60), bench.account.list})));
    RunOrder order;
    order.planned = {ids.back()};
    const PayoutReport report = resultOf(bench.service->carryOut(order));
    QCOMPARE(report.error->fault, PayoutFault::HeldBack);
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(report.records.first().state, WithdrawalState::Unsent);
    QCOMPARE(report.records.first().unsentCause, UnsentCause::Cancelled);
    QCOMPARE(bench.plisio->withdrawalRequests(), 0);
}

QTEST_GUILESS_MAIN(TestClaiming)
#include "tst_claiming.moc"
