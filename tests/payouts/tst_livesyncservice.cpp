#include "payouts/livesyncservice.h"

#include "doubtbench.h"
#include "records/entries.h"

#include <QSignalSpy>

class TestLiveSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryTypeAndStatus();
    void marksWhatWasNotMadeHere();
    void takesWhatShiftsOnce();
    void endsEarlyTheSecondTime();
    void goesOnWhereItFailed();
    void keepsWhatWasReadWhenStopped();
    void updatesItsOwnWithdrawals();
    void leavesDoubtsAlone();
    void confirmsAListedError();
    void asksAboutOpenOnesWithGrowingPauses();
    void asksNobodyWithoutAKey();
    void tellsWhatTheLedgerRefused();

private:
    static SyncReport sync(DoubtBench &bench)
    {
        LiveSyncService service(bench.tools);
        return resultOf(service.sync());
    }
    static QList<HistoryEntry> history(DoubtBench &bench)
    {
        EntryPageRequest request;
        request.filter.type = QStringLiteral("all");
        request.limit = 1000;
        return resultOf(Entries(bench.store).page(request))->entries;
    }
    static Operation entry(int number, qint64 secs) { return booked(QString::number(number), secs); }
    // Newest first, in pages of two.
    static QList<QList<Operation>> pages(int newest, int oldest = 1)
    {
        QList<QList<Operation>> pages;
        for (int number = newest; number >= oldest; number -= 2) {
            pages.append({entry(number, number), entry(number - 1, number - 1)});
        }
        return pages + QList<QList<Operation>>{{}};
    }
};

void TestLiveSyncService::bringsEveryTypeAndStatus()
{
    DoubtBench bench;
    Operation invoice = entry(3, 30);
    invoice.type = QStringLiteral("invoice");
    invoice.status = QStringLiteral("mismatch");
    Operation unknown = entry(2, 20);
    unknown.type = QStringLiteral("something new");
    unknown.status = QStringLiteral("half way");
    Operation bare;
    bare.id = QStringLiteral("1");
    bench.plisio.pages = {{invoice, unknown}, {bare}, {}};
    const SyncReport report = sync(bench);
    QVERIFY(report.isComplete);
    QCOMPARE((QList<qint64>{report.seen, report.added, report.changed, report.notOurs}), (QList<qint64>{3, 3, 0, 0}));
    const QList<HistoryEntry> entries = history(bench);
    QCOMPARE(entries.size(), 3);
    QStringList words;
    for (const HistoryEntry &entry : entries) {
        words += entry.type + u'/' + entry.status;
    }
    words.sort();
    QCOMPARE(words,
             (QStringList{QStringLiteral("/"), QStringLiteral("invoice/mismatch"),
                          QStringLiteral("something new/half way")}));
}

void TestLiveSyncService::marksWhatWasNotMadeHere()
{
    DoubtBench bench;
    bench.rowIn(WithdrawalState::Accepted);
    bench.plisio.pages = {{booked(QStringLiteral("accepted")), entry(1, 0)}, {}};
    const SyncReport report = sync(bench);
    QCOMPARE(report.notOurs, 1);
    QCOMPARE(report.added, 1);
    const QList<HistoryEntry> entries = history(bench);
    QCOMPARE(entries.size(), 2);
    for (const HistoryEntry &entry : entries) {
        QCOMPARE(entry.isOurs(), entry.operationId == QLatin1String("accepted"));
    }
}

void TestLiveSyncService::takesWhatShiftsOnce()
{
    DoubtBench bench;
    bench.plisio.pages = pages(20);
    int newest = 20;
    bench.plisio.beforeAnswer = [&](const QByteArray &target) {
        if (target.contains("operations?") && newest < 30) {
            ++newest;
            bench.plisio.pages = pages(newest, newest % 2 == 0 ? 1 : 2);
            if (newest % 2 == 1) {
                bench.plisio.pages.insert(bench.plisio.pages.size() - 1, {entry(1, 1)});
            }
        }
    };
    const SyncReport report = sync(bench);
    QVERIFY(report.isComplete);
    QCOMPARE(report.seen, 30);
    QCOMPARE(report.added, 30);
    QCOMPARE(history(bench).size(), 30);
}

void TestLiveSyncService::endsEarlyTheSecondTime()
{
    DoubtBench bench;
    bench.plisio.pages = pages(40);
    QVERIFY(sync(bench).isComplete);
    const qsizetype asked = bench.plisio.count("operations?");
    bench.plisio.pages = pages(42);
    const SyncReport report = sync(bench);
    QVERIFY(report.isComplete);
    QCOMPARE(report.added, 2);
    QVERIFY(bench.plisio.count("operations?") - asked <= 4);
    QCOMPARE(history(bench).size(), 42);
}

void TestLiveSyncService::goesOnWhereItFailed()
{
    DoubtBench bench;
    bench.plisio.pages = pages(40);
    bench.plisio.refusedPages = {15};
    SyncReport report = sync(bench);
    QVERIFY(!report.isComplete && report.ask);
    QCOMPARE(report.added, 28);
    bench.plisio.refusedPages = {};
    bench.plisio.pages = pages(44); // two pages further down
    const qsizetype asked = bench.plisio.count("operations?");
    report = sync(bench);
    QVERIFY(report.isComplete);
    QCOMPARE(report.added, 16);
    QVERIFY(bench.plisio.count("operations?") - asked <= 18);
    QCOMPARE(history(bench).size(), 44);
}

void TestLiveSyncService::keepsWhatWasReadWhenStopped()
{
    DoubtBench bench;
    bench.plisio.pages = pages(40);
    LiveSyncService service(bench.tools);
    const QFuture<SyncReport> first = service.sync();
    const QFuture<SyncReport> second = service.sync();
    connect(&service, &SyncService::progressed, &service, [&service](const SyncReport &report) {
        if (report.seen == 10) {
            service.stop();
        }
    });
    const SyncReport report = resultOf(first);
    QVERIFY(report.isStopped && !report.isComplete);
    QCOMPARE(resultOf(second).seen, report.seen);
    QCOMPARE(history(bench).size(), 10);
}

void TestLiveSyncService::updatesItsOwnWithdrawals()
{
    DoubtBench bench;
    const QString id = bench.rowIn(WithdrawalState::Sending);
    bench.record(id, Accepted{booked(QStringLiteral("77"), 1, QStringLiteral("pending"))});
    bench.plisio.pages = {{booked(QStringLiteral("77"))}, {}};
    const SyncReport report = sync(bench);
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.added, 0);
    QCOMPARE(bench.row(id).operationStatus, QStringLiteral("completed"));
    QCOMPARE(history(bench).constFirst().status, QStringLiteral("completed"));
    QVERIFY(sync(bench).changed == 0);
}

void TestLiveSyncService::leavesDoubtsAlone()
{
    DoubtBench bench;
    const QString id = bench.rowIn(WithdrawalState::Unknown);
    bench.plisio.pages = {{booked(QStringLiteral("77"))}, {}};
    QVERIFY(sync(bench).isComplete);
    QCOMPARE(bench.row(id).state, WithdrawalState::Unknown);
    QCOMPARE(history(bench).size(), 2);
}

void TestLiveSyncService::confirmsAListedError()
{
    DoubtBench bench;
    const QString id = bench.rowIn(WithdrawalState::Sending);
    bench.record(id, Accepted{booked(QStringLiteral("77"), 1, QStringLiteral("pending"))});
    const Operation error = booked(QStringLiteral("77"), 1, QStringLiteral("error"));
    bench.plisio.pages = {{error}, {}};
    QVERIFY(sync(bench).isComplete);
    QCOMPARE(bench.row(id).state, WithdrawalState::Accepted);
    bench.plisio.single.insert(error.id, error);
    QVERIFY(sync(bench).isComplete);
    QCOMPARE(bench.row(id).state, WithdrawalState::Failed);
}

void TestLiveSyncService::asksAboutOpenOnesWithGrowingPauses()
{
    DoubtBench bench;
    Operation open = booked(QStringLiteral("77"), 1, QStringLiteral("pending"));
    bench.plisio.single.insert(open.id, open);
    bench.plisio.pages = pages(2);
    bench.plisio.pages.insert(1, {open});
    QList<int> minutes;
    for (int minute = 0; minute < 20; ++minute) {
        const qsizetype asked = bench.plisio.count("operations/");
        sync(bench);
        if (bench.plisio.count("operations/") > asked) {
            minutes.append(minute);
        }
        bench.now = bench.now.addSecs(60);
    }
    QCOMPARE(minutes, (QList<int>{1, 3, 7, 15}));
    open.status = QStringLiteral("completed");
    bench.plisio.single.insert(open.id, open);
    bench.now = bench.now.addSecs(7 * 3600);
    QCOMPARE(sync(bench).changed, 1);
    const qsizetype asked = bench.plisio.count("operations/");
    bench.now = bench.now.addSecs(7 * 3600);
    QCOMPARE(sync(bench).changed, 0);
    QCOMPARE(bench.plisio.count("operations/"), asked);
}

void TestLiveSyncService::asksNobodyWithoutAKey()
{
    DoubtBench bench;
    bench.key.isMissing = true;
    const SyncReport report = sync(bench);
    QVERIFY(!report.hasKey && !report.isComplete);
    QCOMPARE(bench.plisio.count(""), 0);
}

void TestLiveSyncService::tellsWhatTheLedgerRefused()
{
    DoubtBench bench;
    bench.plisio.pages = pages(2);
    const auto change = bench.store->write([](Connection &connection) {
        return connection.change(QStringLiteral(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
    });
    QVERIFY(resultOf(change));
    const SyncReport report = sync(bench);
    QVERIFY(report.ledger && !report.isComplete);
    QCOMPARE(history(bench).size(), 0);
}

QTEST_GUILESS_MAIN(TestLiveSyncService)
#include "tst_livesyncservice.moc"
