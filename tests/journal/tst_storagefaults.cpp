#include "journal/journal.h"

#include "support/faultysystem.h"
#include "support/pledgedpayout.h"

#include <QTest>

#include <cerrno>

// Fails the storage at access 0, 1, 2, ... of a payout, and demands each time that the ledger keeps what it answered for.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { FaultySystem::disarm(); }
    void keepsItsWordWhenTheStorageFails_data();
    void keepsItsWordWhenTheStorageFails();
    void staysInDoubtWhenTheResultCannotBeSaved_data();
    void staysInDoubtWhenTheResultCannotBeSaved();
    void syncsBeforeItAnswers();
    void syncsTheFolderOfANewLedger();
};

namespace {

QByteArray watched(const LedgerFixture &ledger)
{
    return QFile::encodeName(QFileInfo(ledger.folder.path()).canonicalFilePath());
}

// After the fault: the ledger opens, is whole, and is at least where it said it was.
void checkWord(const LedgerFixture &ledger, const PledgedPayout &payout)
{
    const auto store = ledger.open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    const auto problems = verify(*store).takeResult();
    QVERIFY2(problems && problems->isEmpty(), problems ? "see the list of problems" : "cannot verify");
    if (payout.id.isEmpty()) {
        return;
    }
    const auto record = onJournal(**store, [&](Journal &journal) { return journal.find(payout.id); });
    QVERIFY2(record, "a planned row that was answered for is gone");
    if (payout.isClaimed) {
        QVERIFY2(record->state != WithdrawalState::Planned, "a claim that was answered for is gone");
    }
    if (payout.recorded) {
        QCOMPARE(record->state, *payout.recorded);
    }
    QVERIFY(record->state != WithdrawalState::Accepted || !record->operationId.isEmpty());
}

} // namespace

void TestStorageFaults::keepsItsWordWhenTheStorageFails_data()
{
    QTest::addColumn<FaultySystem::Fault>("fault");
    QTest::addColumn<int>("systemError");
    QTest::newRow("a full disk") << FaultySystem::Fault::FromThenOn << ENOSPC;
    QTest::newRow("a full disk, once") << FaultySystem::Fault::Once << ENOSPC;
    QTest::newRow("a broken disk") << FaultySystem::Fault::FromThenOn << EIO;
    QTest::newRow("a broken disk, once") << FaultySystem::Fault::Once << EIO;
}

void TestStorageFaults::keepsItsWordWhenTheStorageFails()
{
    QFETCH(FaultySystem::Fault, fault);
    QFETCH(int, systemError);
    int number = 0;
    for (bool hasStruck = true; hasStruck; ++number) {
        const LedgerFixture ledger;
        FaultySystem::watch(watched(ledger));
        FaultySystem::arm(fault, number, systemError);
        PledgedPayout payout;
        payout.walk(ledger.place, [](const QString &) {});
        FaultySystem::disarm();
        hasStruck = FaultySystem::hasStruck();
        checkWord(ledger, payout);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(QStringLiteral("at access %1").arg(number)));
        }
    }
    QVERIFY2(number > 20, qPrintable(QString::number(number)));
}

void TestStorageFaults::staysInDoubtWhenTheResultCannotBeSaved_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<LedgerFault>("answer");
    QTest::newRow("a full disk") << ENOSPC << LedgerFault::DiskFull;
    QTest::newRow("a broken disk") << EIO << LedgerFault::InputOutput;
}

void TestStorageFaults::staysInDoubtWhenTheResultCannotBeSaved()
{
    QFETCH(int, systemError);
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    FaultySystem::watch(watched(ledger));
    const auto ids = onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    const QString id = ids->front();
    QVERIFY(onJournal(*store, [&](Journal &journal) { return journal.claim(id, someContext(), someTime()); }));
    FaultySystem::arm(FaultySystem::Fault::FromThenOn, 0, systemError);
    const Outcome accepted = Accepted{operationFor(someWithdrawal())};
    const auto failed = onJournal(*store, [&](Journal &journal) { return journal.record(id, accepted, someTime()); });
    QVERIFY(!failed);
    QTEST(failed.error().fault, "answer");
    QCOMPARE(onJournal(*store, [&](Journal &journal) { return journal.find(id); })->state, WithdrawalState::Sending);
    FaultySystem::disarm();
    // With room again the same store takes the result.
    const auto saved = onJournal(*store, [&](Journal &journal) { return journal.record(id, accepted, someTime()); });
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(*saved, WithdrawalState::Accepted);
}

void TestStorageFaults::syncsBeforeItAnswers()
{
    const LedgerFixture ledger;
    FaultySystem::watch(watched(ledger));
    const auto store = *ledger.open();
    QCOMPARE(FaultySystem::unsyncedFiles(), QList<QByteArray>());
    const auto ids = onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    int before = FaultySystem::callCount();
    QVERIFY(before > 0);
    QCOMPARE(FaultySystem::unsyncedFiles(), QList<QByteArray>());
    QVERIFY(
        onJournal(*store, [&](Journal &journal) { return journal.claim(ids->front(), someContext(), someTime()); }));
    QVERIFY(FaultySystem::callCount() > before);
    QCOMPARE(FaultySystem::unsyncedFiles(), QList<QByteArray>());
    QCOMPARE(FaultySystem::calls().back().name, QByteArray("fdatasync"));
    QVERIFY(FaultySystem::calls().back().path.endsWith("ledger.sqlite-wal"));
    before = FaultySystem::callCount();
    const Outcome accepted = Accepted{operationFor(someWithdrawal())};
    QVERIFY(onJournal(*store, [&](Journal &journal) { return journal.record(ids->front(), accepted, someTime()); }));
    QVERIFY(FaultySystem::callCount() > before);
    QCOMPARE(FaultySystem::unsyncedFiles(), QList<QByteArray>());
}

void TestStorageFaults::syncsTheFolderOfANewLedger()
{
    const LedgerFixture ledger;
    FaultySystem::watch(watched(ledger));
    const auto store = *ledger.open();
    const QByteArray folder = QFile::encodeName(ledger.place.folder());
    QByteArrayList after;
    for (const FaultySystem::Call &call : FaultySystem::calls()) {
        const bool isPlaced = call.name == "rename" && call.path == folder + "/ledger.sqlite";
        after = isPlaced ? QByteArrayList{QByteArray("placed")} : after + QByteArrayList{call.name + ' ' + call.path};
    }
    QCOMPARE(after.mid(0, 2), (QByteArrayList{"placed", "fsync " + folder}));
    QVERIFY(after.contains(QByteArray("rename " + folder + "/ledger.used")));
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
