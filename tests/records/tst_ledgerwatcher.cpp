#include "records/ledgerwatcher.h"

#include "records/profilesettings.h"
#include "support/ledgerfixture.h"

#include <QSignalSpy>
#include <QTest>

class TestLedgerWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAWriteFromElsewhere();
    void noticesEachOfSeveralWrites();
    void noticesOurOwnWrite();
    void saysNothingWithoutAChange();
    void noticesAfterTheLogWasMadeAnew();
};

namespace {

void write(const std::shared_ptr<Store> &store, const QString &value = freshId())
{
    QVERIFY(ProfileSettings(store).set(QStringLiteral("a"), value).takeResult());
}

// A watcher tells of what comes after its own first look, which this one waits for: both are read in order.
void awaitFirstLook(const std::shared_ptr<Store> &store)
{
    QVERIFY(History(store).version().takeResult());
}

} // namespace

void TestLedgerWatcher::noticesAWriteFromElsewhere()
{
    const LedgerFixture ledger;
    const auto ours = *ledger.open();
    const auto theirs = *ledger.open();
    const LedgerWatcher watcher(ours);
    QSignalSpy changes(&watcher, &LedgerWatcher::changed);
    awaitFirstLook(ours);
    write(theirs);
    QTRY_VERIFY(!changes.isEmpty());
}

void TestLedgerWatcher::noticesEachOfSeveralWrites()
{
    const LedgerFixture ledger;
    const auto ours = *ledger.open();
    const auto theirs = *ledger.open();
    const LedgerWatcher watcher(ours);
    QSignalSpy changes(&watcher, &LedgerWatcher::changed);
    awaitFirstLook(ours);
    for (int count = 1; count <= 3; ++count) {
        const qsizetype before = changes.size();
        write(theirs);
        QTRY_VERIFY(changes.size() > before);
    }
}

void TestLedgerWatcher::noticesOurOwnWrite()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const LedgerWatcher watcher(store);
    QSignalSpy changes(&watcher, &LedgerWatcher::changed);
    awaitFirstLook(store);
    write(store);
    QTRY_VERIFY(!changes.isEmpty());
}

void TestLedgerWatcher::saysNothingWithoutAChange()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const LedgerWatcher watcher(store);
    QSignalSpy changes(&watcher, &LedgerWatcher::changed);
    awaitFirstLook(store);
    // A file that comes and goes in the folder is no change of the ledger; the write after it is the only one.
    QFile stranger(ledger.place.folder() + QStringLiteral("/stranger"));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    QVERIFY(stranger.remove());
    write(store);
    QTRY_COMPARE(changes.size(), 1);
}

void TestLedgerWatcher::noticesAfterTheLogWasMadeAnew()
{
    const LedgerFixture ledger;
    const auto ours = *ledger.open();
    const LedgerWatcher watcher(ours);
    QSignalSpy changes(&watcher, &LedgerWatcher::changed);
    awaitFirstLook(ours);
    // A checkpoint that starts the log again from its beginning.
    const auto emptied = ours->write(
        [](Connection &connection) { return connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
    QVERIFY(QFuture(emptied).takeResult());
    write(*ledger.open());
    QTRY_VERIFY(!changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerWatcher)
#include "tst_ledgerwatcher.moc"
