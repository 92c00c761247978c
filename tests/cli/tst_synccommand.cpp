#include "cli/commandbench.h"

using namespace Qt::StringLiterals;

class TestSyncCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCame();
    void warnsOfPayoutsNotMadeHere();
    void tellsWhyItEnded_data();
    void tellsWhyItEnded();
    void asksForAKey();
    void endsAfterThePageWhenStopped();
};

void TestSyncCommand::tellsWhatCame()
{
    CommandBench bench;
    bench.parts.sync.report = {
        .seen = 1200, .added = 7, .changed = 2, .notOurs = 3, .isComplete = true, .ask = {}, .ledger = {}};
    QCOMPARE(bench.run(u"sync --json"_s), 0);
    const QJsonObject answer = bench.json();
    QCOMPARE(answer["seen"_L1].toInt(), 1200);
    QCOMPARE(answer["new"_L1].toInt(), 7);
    QCOMPARE(answer["changed"_L1].toInt(), 2);
    QCOMPARE(answer["not_ours"_L1].toInt(), 3);
    QCOMPARE(answer["complete"_L1].toBool(), true);
    QVERIFY(bench.err().contains(u"1200"_s));
    QVERIFY(bench.parts.payouts.sent.isEmpty());
}

void TestSyncCommand::warnsOfPayoutsNotMadeHere()
{
    for (const qint64 notOurs : {0, 3}) {
        CommandBench bench;
        bench.parts.sync.report.notOurs = notOurs;
        bench.parts.sync.report.isComplete = true;
        QCOMPARE(bench.run(u"sync"_s), 0);
        QCOMPARE(bench.out().contains("--not-ours"_L1), notOurs > 0);
    }
}

void TestSyncCommand::tellsWhyItEnded_data()
{
    QTest::addColumn<SyncReport>("report");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    SyncReport unreachable;
    unreachable.ask = AskError{AskFault::Unreachable};
    QTest::newRow("unreachable") << unreachable << u"unreachable"_s << 2;
    SyncReport full;
    full.ledger = LedgerError{LedgerFault::DiskFull, {}};
    QTest::newRow("disk full") << full << u"ledger-disk-full"_s << 4;
}

void TestSyncCommand::tellsWhyItEnded()
{
    QFETCH(SyncReport, report);
    CommandBench bench;
    report.seen = 40;
    bench.parts.sync.report = report;
    const int status = bench.run(u"sync --json"_s);
    QTEST(status, "status");
    QTEST(bench.names(u"errors"_s), "name");
    QCOMPARE(bench.json()["seen"_L1].toInt(), 40);
    QCOMPARE(bench.json()["complete"_L1].toBool(), false);
}

void TestSyncCommand::asksForAKey()
{
    CommandBench bench;
    bench.parts.keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
    QCOMPARE(bench.run(u"sync --json"_s), 1);
    QCOMPARE(bench.names(u"errors"_s), u"no-key"_s);
    QCOMPARE(bench.parts.sync.syncs, 0);
}

void TestSyncCommand::endsAfterThePageWhenStopped()
{
    CommandBench bench;
    bench.parts.sync.isWaiting = true;
    bench.start({u"sync"_s, u"--json"_s});
    QTRY_COMPARE(bench.parts.sync.syncs, 1);
    QVERIFY(!bench.isFinished());
    bench.stop();
    QCOMPARE(bench.status(), 5);
    QCOMPARE(bench.names(u"errors"_s), u"interrupted"_s);
}

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "tst_synccommand.moc"
