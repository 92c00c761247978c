#include "records/statesteps.h"

#include "records/history.h"
#include "support/historybench.h"

using namespace Qt::StringLiterals;

class TestStateSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePlanAndTheAnswer();
    void tellsWhyItWasRefused();
    void tellsADoubtAndTheDecision();
    void knowsNothingOfAnUnknownId();

private:
    static QList<StateStep> steps(HistoryBench &bench, const QString &id)
    {
        const auto steps = History(bench.store).steps(id).takeResult();
        return steps ? *steps : QList<StateStep>();
    }
};

using Event = StateStep::Event;

void TestStateSteps::tellsThePlanAndTheAnswer()
{
    HistoryBench bench;
    const QString id = bench.plan(someWithdrawal());
    bench.send(id, Accepted{operationFor(someWithdrawal())});
    const QList<StateStep> steps = TestStateSteps::steps(bench, id);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).event, Event::Planned);
    QCOMPARE(steps.at(0).by, u"anna"_s);
    QCOMPARE(steps.at(0).at, someTime());
    QCOMPARE(steps.at(1).event, Event::Claimed);
    QVERIFY(steps.at(1).deadline.isValid() && steps.at(1).by.isEmpty());
    QCOMPARE(steps.at(2).event, Event::Recorded);
    QCOMPARE(steps.at(2).state, WithdrawalState::Accepted);
    QCOMPARE(steps.at(2).operationId, u"5edf873d9ed3a558712be543"_s);
    QCOMPARE(steps.at(2).operationStatus, u"completed"_s);
}

void TestStateSteps::tellsWhyItWasRefused()
{
    HistoryBench bench;
    const QString id = bench.plan(someWithdrawal());
    const PlisioError error{u"Bad Request"_s, 115, u"No"_s, {{u"to"_s, {u"wrong"_s}}}};
    bench.send(id, Rejected{error});
    const QList<StateStep> steps = TestStateSteps::steps(bench, id);
    QCOMPARE(steps.size(), 3);
    QVERIFY(steps.constLast().error == error);
}

void TestStateSteps::tellsADoubtAndTheDecision()
{
    HistoryBench bench;
    const QString id = bench.plan(someWithdrawal());
    bench.send(id, Unknown{DoubtCause::HttpStatus, 502, std::nullopt});
    Decision decision;
    decision.operation = operationFor(someWithdrawal());
    decision.kind = Decision::Kind::SentAs;
    decision.by = u"mira"_s;
    decision.via = u"command line"_s;
    decision.evidence = u"looked"_s;
    decision.at = someTime().addDays(1);
    QVERIFY(onJournal(*bench.store, [&](Journal &journal) { return journal.decide(id, decision); }));
    const QList<StateStep> steps = TestStateSteps::steps(bench, id);
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps.at(2).doubtCause, DoubtCause::HttpStatus);
    QCOMPARE(steps.at(2).httpStatus, 502);
    QCOMPARE(steps.at(3).event, Event::Decided);
    QCOMPARE(steps.at(3).by, u"mira"_s);
    QCOMPARE(steps.at(3).seen, u"looked"_s);
    QCOMPARE(steps.at(3).operationId, decision.operation.id);
    QCOMPARE(steps.at(3).at, decision.at);
}

void TestStateSteps::knowsNothingOfAnUnknownId()
{
    HistoryBench bench;
    QCOMPARE(History(bench.store).steps(u"none"_s).takeResult().error().fault, LedgerFault::NotFound);
}

QTEST_GUILESS_MAIN(TestStateSteps)
#include "tst_statesteps.moc"
