#include "store/store.h"

#include "support/ledgerfixture.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

// What a ledger is made like, and on which threads it is read and written. What is refused: tst_ledgeropening.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesALedgerWhereNoneWasUsed();
    void opensItAgain();
    void opensInAwkwardFolders_data();
    void opensInAwkwardFolders();
    void isPrivateWhateverTheUmask_data();
    void isPrivateWhateverTheUmask();
    void takesBackRightsOfOthers();
    void leavesTheDataFolderItselfAlone();
    void keepsPracticeApart();
    void keepsProfilesApart();
    void runsJobsOnThreadsOfTheirOwn();
    void runsJobsInOrder();
    void handsOverWhatCannotBeCopied();
    void waitsForItsJobsAtTheEnd();
    void mayEndInsideItsOwnJob();
    void runsWhatAJobAddsAtItsEnd();
    void tellsTheCallerOnItsOwnThread();
    void refusesToWriteOnTheReader();
    void readsAsideWhileOthersWrite();
};

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QThread *currentThread(Connection &)
{
    return QThread::currentThread();
}

} // namespace

void TestStore::makesALedgerWhereNoneWasUsed()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QCOMPARE(ledger.place.filePath(), ledger.place.dataFolder + QStringLiteral("/default/ledger.sqlite"));
    QCOMPARE(QDir(ledger.place.folder()).entryList(QDir::Files),
             (QStringList{QStringLiteral("ledger.sqlite"), QStringLiteral("ledger.used")}));
}

void TestStore::opensItAgain()
{
    const LedgerFixture ledger;
    const auto first = *ledger.open();
    const auto id = onJournal(*first, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    const auto second = *ledger.open(); // while the first is open
    QVERIFY(onJournal(*second, [&](Journal &journal) { return journal.find(id->front()); }));
}

void TestStore::opensInAwkwardFolders_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name :
         {u"with space", u"quote'\"quote", u"100%41?mode=memory#x", u"file:x", u"ünïcödé 日本"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
    }
}

void TestStore::opensInAwkwardFolders()
{
    QFETCH(QString, name);
    LedgerFixture ledger;
    ledger.place.dataFolder += u'/' + name;
    ledger.place.profile = name;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QFile::exists(ledger.place.filePath()));
    QCOMPARE(ledger.refusal(), std::nullopt);
}

void TestStore::isPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("none") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("everything") << 0777;
}

void TestStore::isPrivateWhateverTheUmask()
{
    QFETCH(int, mask);
    const LedgerFixture ledger;
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const auto store = ledger.open();
    const bool isPlanned = store
        && onJournal(**store, [](Journal &journal) { return journal.plan(confirmed(), someContext()).hasValue(); });
    ::umask(before);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY(isPlanned);
    QCOMPARE(modeOf(ledger.place.dataFolder), mode_t(0700));
    QCOMPARE(modeOf(ledger.place.folder()), mode_t(0700));
    QDirIterator files(ledger.place.folder(), QDir::Files);
    for (int count = 1; files.hasNext(); ++count) {
        QCOMPARE(modeOf(files.next()), mode_t(0600));
        QVERIFY(files.hasNext() || count >= 4); // ledger, log, shared memory, marker
    }
}

void TestStore::takesBackRightsOfOthers()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    ::chmod(qPrintable(ledger.place.filePath()), 0644);
    ::chmod(qPrintable(ledger.place.folder()), 0755);
    QCOMPARE(ledger.refusal(), std::nullopt);
    QCOMPARE(modeOf(ledger.place.filePath()), mode_t(0600));
    QCOMPARE(modeOf(ledger.place.folder()), mode_t(0700));
}

void TestStore::leavesTheDataFolderItselfAlone()
{
    LedgerFixture ledger;
    ledger.place.dataFolder = ledger.folder.filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkdir(ledger.place.dataFolder));
    ::chmod(qPrintable(ledger.place.dataFolder), 0755);
    QCOMPARE(ledger.refusal(), std::nullopt);
    QCOMPARE(modeOf(ledger.place.dataFolder), mode_t(0755));
}

void TestStore::keepsPracticeApart()
{
    LedgerFixture ledger;
    const auto real = *ledger.open();
    const auto id = onJournal(*real, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    ledger.place.isPractice = true;
    const auto practice = *ledger.open();
    QCOMPARE(ledger.place.filePath(), ledger.place.dataFolder + QStringLiteral("/practice/default/ledger.sqlite"));
    QVERIFY(!onJournal(*practice, [&](Journal &journal) { return journal.find(id->front()); }));
}

void TestStore::keepsProfilesApart()
{
    LedgerFixture ledger;
    const auto first = *ledger.open();
    const auto id = onJournal(*first, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    ledger.place.profile = QStringLiteral("second shop");
    QVERIFY(!onJournal(**ledger.open(), [&](Journal &journal) { return journal.find(id->front()); }));
}

void TestStore::runsJobsOnThreadsOfTheirOwn()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    QThread *const writer = store->write(currentThread).takeResult();
    QThread *const reader = store->read(currentThread).takeResult();
    QVERIFY(writer != reader);
    QVERIFY(writer != QThread::currentThread());
    QVERIFY(reader != QThread::currentThread());
    QCOMPARE(store->write(currentThread).takeResult(), writer);
}

void TestStore::runsJobsInOrder()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    QList<int> order;
    QFuture<bool> last;
    for (int number = 0; number < 100; ++number) {
        last = store->write([&order, number](Connection &) {
            order.append(number);
            return true;
        });
    }
    QVERIFY(last.takeResult());
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestStore::handsOverWhatCannotBeCopied()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    auto held = std::make_unique<int>(7);
    auto future = store->write([held = std::move(held)](Connection &) mutable { return std::move(held); });
    std::unique_ptr<int> received;
    QObject context;
    future.then(&context, [&received](std::unique_ptr<int> value) { received = std::move(value); });
    QTRY_VERIFY(received);
    QCOMPARE(*received, 7);
}

void TestStore::waitsForItsJobsAtTheEnd()
{
    const LedgerFixture ledger;
    auto store = *ledger.open();
    std::atomic<int> done = 0;
    for (int number = 0; number < 20; ++number) {
        store->write([&done](Connection &connection) {
            ++done;
            return Journal(connection).plan(confirmed(), someContext()).hasValue();
        });
        store->read([&done](Connection &) { return ++done; });
    }
    store.reset();
    QCOMPARE(done.load(), 40);
    QVERIFY(!QFile::exists(ledger.place.filePath() + QStringLiteral("-wal"))); // closed, and all in one file
}

void TestStore::mayEndInsideItsOwnJob()
{
    const LedgerFixture ledger;
    auto store = *ledger.open();
    const std::weak_ptr<Store> watched = store;
    Store &looked = *store;
    auto future = looked.write([store = std::move(store)](Connection &connection) {
        return connection.value(QStringLiteral("SELECT 1"))->toInt();
    });
    QCOMPARE(future.takeResult(), 1);
    QVERIFY(watched.expired());
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCOMPARE(ledger.refusal(), std::nullopt);
}

void TestStore::runsWhatAJobAddsAtItsEnd()
{
    const LedgerFixture ledger;
    auto store = *ledger.open();
    Store &looked = *store;
    const auto count = [](Connection &connection) {
        return connection.value(QStringLiteral("SELECT 2"))->toInt();
    };
    auto future = looked
                      .read([store = std::move(store), count](Connection &) mutable {
                          const QFuture<int> added = store->read(count);
                          store.reset(); // the last owner lets go while the added job waits
                          return added;
                      })
                      .unwrap();
    QCOMPARE(future.takeResult(), 2);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

void TestStore::tellsTheCallerOnItsOwnThread()
{
    const LedgerFixture ledger;
    QObject context;
    QThread *told = nullptr;
    Store::open(ledger.place).then(&context, [&told](const Result<std::shared_ptr<Store>, LedgerError> &) {
        told = QThread::currentThread();
    });
    QTRY_COMPARE(told, QThread::currentThread());
}

void TestStore::refusesToWriteOnTheReader()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const auto written = store->read([](Connection &connection) {
        return connection.change(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')"));
    });
    QCOMPARE(QFuture(written).takeResult().error().fault, LedgerFault::ReadOnly);
}

void TestStore::readsAsideWhileOthersWrite()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const auto count = [](Connection &connection) {
        return connection.value(QStringLiteral("SELECT count(*) FROM withdrawal"));
    };
    const auto seen = store->aside([&](Connection &connection) {
        return connection.snapshot([&] {
            const auto before = count(connection);
            const auto planned =
                onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
            const auto after = count(connection);
            return planned && before->toInt() == after->toInt() ? after : Result<QVariant, LedgerError>(LedgerError{});
        });
    });
    QCOMPARE(QFuture(seen).takeResult()->toInt(), 0);
    QCOMPARE(store->read(count).takeResult()->toInt(), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
