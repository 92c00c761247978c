#include "cli/commandbench.h"
#include "cli/records.h"

using namespace Qt::StringLiterals;

class TestReconcileCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfEachDoubt_data();
    void tellsWhatBecameOfEachDoubt();
    void blamesNobodyWhenNothingIsLeftInDoubt_data();
    void blamesNobodyWhenNothingIsLeftInDoubt();
    void namesWhatAPersonMustChoose();
    void saysSoWhenNothingWasInDoubt();
    void failsWithTheLedger();
};

void TestReconcileCommand::tellsWhatBecameOfEachDoubt_data()
{
    using State = WithdrawalState;
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QList<State> &states, int status) {
        QList<int> numbers;
        std::transform(states.begin(), states.end(), std::back_inserter(numbers),
                       [](State state) { return int(state); });
        QTest::newRow(name) << numbers << status;
    };
    row("none", {}, 0);
    row("all accepted", {State::Accepted, State::Accepted}, 0);
    row("one failed", {State::Accepted, State::Failed}, 2);
    row("one still in doubt", {State::Failed, State::Unknown, State::Accepted}, 3);
    row("one still sending", {State::Sending}, 3);
}

void TestReconcileCommand::tellsWhatBecameOfEachDoubt()
{
    QFETCH(QList<int>, states);
    CommandBench bench;
    bench.parts.payouts.reconcileReport.isComplete = true;
    for (const int state : states) {
        bench.parts.payouts.reconcileReport.records += recordIn(WithdrawalState(state));
    }
    const int ended = bench.run(u"reconcile --json"_s);
    QTEST(ended, "status");
    QCOMPARE(bench.json()["withdrawals"_L1].toArray().size(), states.size());
    QCOMPARE(bench.json()["complete"_L1].toBool(), true);
    QCOMPARE(bench.names(u"errors"_s), QString());
    QVERIFY(bench.parts.payouts.sent.isEmpty());
}

void TestReconcileCommand::blamesNobodyWhenNothingIsLeftInDoubt_data()
{
    QTest::addColumn<KeyFault>("key");
    QTest::addColumn<AskFault>("ask");
    QTest::addColumn<QString>("name");
    QTest::newRow("no key") << KeyFault::NotFound << AskFault::NoKey << u"no-key"_s;
    QTest::newRow("locked") << KeyFault::Locked << AskFault::NoKey << u"keychain-locked"_s;
    QTest::newRow("unreachable") << KeyFault::NotFound << AskFault::Unreachable << u"unreachable"_s;
}

void TestReconcileCommand::blamesNobodyWhenNothingIsLeftInDoubt()
{
    QFETCH(KeyFault, key);
    QFETCH(AskFault, ask);
    for (const WithdrawalState state : {WithdrawalState::Unknown, WithdrawalState::Accepted}) {
        const bool isInDoubt = state == WithdrawalState::Unknown;
        CommandBench bench;
        bench.parts.keys.loadAnswer = KeyError{key, {}};
        bench.parts.payouts.reconcileReport.records += recordIn(state);
        bench.parts.payouts.reconcileReport.ask = AskError{ask, {}, {}};
        QCOMPARE(bench.run(u"reconcile --json"_s), isInDoubt ? 3 : 0);
        QCOMPARE(bench.json()["complete"_L1].toBool(), false);
        QFETCH(QString, name);
        QCOMPARE(bench.names(u"errors"_s), isInDoubt ? name : QString());
    }
}

void TestReconcileCommand::namesWhatAPersonMustChoose()
{
    CommandBench bench;
    bench.parts.payouts.reconcileReport.records += recordIn(WithdrawalState::Unknown);
    bench.parts.payouts.reconcileReport.ambiguous = QStringList{u"id-1"_s};
    QCOMPARE(bench.run(u"reconcile --json"_s), 3);
    QCOMPARE(bench.names(u"notices"_s), u"ambiguous"_s);
    QVERIFY(bench.json()["notices"_L1][0]["message"_L1].toString().contains("id-1"_L1));
    QVERIFY(bench.err().contains("resolve"_L1));
}

void TestReconcileCommand::saysSoWhenNothingWasInDoubt()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"reconcile"_s), 0);
    QCOMPARE(bench.out(), u"Nothing was in doubt.\n"_s);
}

void TestReconcileCommand::failsWithTheLedger()
{
    CommandBench bench;
    bench.parts.payouts.reconcileReport.ledger = LedgerError{LedgerFault::Damaged, {}};
    QCOMPARE(bench.run(u"reconcile --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"ledger-damaged"_s);
    CommandBench doubtful;
    doubtful.parts.payouts.reconcileReport = bench.parts.payouts.reconcileReport;
    doubtful.parts.payouts.reconcileReport.records += recordIn(WithdrawalState::Unknown);
    QCOMPARE(doubtful.run(u"reconcile --json"_s), 3);
}

QTEST_GUILESS_MAIN(TestReconcileCommand)
#include "tst_reconcilecommand.moc"
