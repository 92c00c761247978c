#include "store/ledgeropening.h"

#include "support/ledgerfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

// Everything that is refused, and that nothing is changed by it.
class TestLedgerOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAFile_data();
    void refusesAFile();
    void refusesAChangedLedger_data();
    void refusesAChangedLedger();
    void refusesAMissingLedger();
    void refusesWhenTheWholeDataFolderIsGone();
    void refusesAnotherLedgerInItsPlace();
    void healsAMissingMarker();
    void refusesAnotherHost();
    void refusesWhileAnotherProgramHoldsIt();
    void refusesABadPlace_data();
    void refusesABadPlace();
    void makesOneLedgerWhenTwoBegin();
};

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// As another program would, past all our checks.
void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
}

QByteArray foreignDatabase()
{
    QTemporaryDir folder;
    runSql(folder.filePath(QStringLiteral("x")),
           {QStringLiteral("CREATE TABLE notes (a)"), QStringLiteral("INSERT INTO notes VALUES ('mine')")});
    return readFile(folder.filePath(QStringLiteral("x")));
}

} // namespace

void TestLedgerOpening::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LedgerFault>("fault");
    QTest::newRow("empty") << QByteArray() << LedgerFault::Empty;
    QTest::newRow("one byte") << QByteArray("x") << LedgerFault::Foreign;
    QTest::newRow("garbage") << QByteArray(50'000, 'x') << LedgerFault::Foreign;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << LedgerFault::Foreign;
    QTest::newRow("SQLite's name and no more") << QByteArray("SQLite format 3\0", 16) << LedgerFault::Foreign;
    QTest::newRow("another program's database") << foreignDatabase() << LedgerFault::Foreign;
}

void TestLedgerOpening::refusesAFile()
{
    QFETCH(QByteArray, bytes);
    const LedgerFixture ledger;
    writeFile(ledger.place.filePath(), bytes);
    QTEST(*ledger.refusal(), "fault");
    QCOMPARE(readFile(ledger.place.filePath()), bytes);
    QVERIFY(!QFile::exists(ledger.place.folder() + QStringLiteral("/ledger.used")));
}

void TestLedgerOpening::refusesAChangedLedger_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<LedgerFault>("fault");
    const auto row = [](const char *name, const QStringList &statements, LedgerFault fault) {
        QTest::newRow(name) << statements << fault;
    };
    row("a later version", {QStringLiteral("PRAGMA user_version = 99999")}, LedgerFault::Newer);
    row("no version", {QStringLiteral("PRAGMA user_version = 0")}, LedgerFault::Damaged);
    row("another application", {QStringLiteral("PRAGMA application_id = 1")}, LedgerFault::Foreign);
    row("a trigger is gone", {QStringLiteral("DROP TRIGGER withdrawal_is_kept")}, LedgerFault::Damaged);
    row("an index is gone", {QStringLiteral("DROP INDEX withdrawal_by_batch")}, LedgerFault::Damaged);
    row("a table more", {QStringLiteral("CREATE TABLE extra (a)")}, LedgerFault::Damaged);
    row("a trigger is another",
        {QStringLiteral("DROP TRIGGER withdrawal_is_kept"),
         QStringLiteral("CREATE TRIGGER withdrawal_is_kept BEFORE DELETE ON withdrawal BEGIN SELECT 1; END")},
        LedgerFault::Damaged);
    row("no identity",
        {QStringLiteral("DROP TRIGGER meta_is_kept"), QStringLiteral("DELETE FROM meta"),
         QStringLiteral("CREATE TRIGGER meta_is_kept BEFORE DELETE ON meta\nBEGIN\n    SELECT "
                        "RAISE(ABORT, 'nothing in the ledger is deleted');\nEND")},
        LedgerFault::Damaged);
}

void TestLedgerOpening::refusesAChangedLedger()
{
    QFETCH(QStringList, statements);
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    runSql(ledger.place.filePath(), statements);
    QVERIFY(ledger.refusal());
    QTEST(*ledger.refusal(), "fault");
}

void TestLedgerOpening::refusesAMissingLedger()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QFile::remove(ledger.place.filePath()));
    QCOMPARE(ledger.refusal(), LedgerFault::Missing);
    QVERIFY(!QFile::exists(ledger.place.filePath()));
}

void TestLedgerOpening::refusesWhenTheWholeDataFolderIsGone()
{
    LedgerFixture ledger;
    ledger.place.hostId = QStringLiteral("api.plisio.net");
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QDir().rename(ledger.place.dataFolder, ledger.place.dataFolder + QStringLiteral("-unmounted")));
    QCOMPARE(ledger.refusal(), LedgerFault::Missing);
    QVERIFY(!QFile::exists(ledger.place.dataFolder));
    QVERIFY(QDir().rename(ledger.place.dataFolder + QStringLiteral("-unmounted"), ledger.place.dataFolder));
    QCOMPARE(ledger.refusal(), std::nullopt);
}

void TestLedgerOpening::refusesAnotherLedgerInItsPlace()
{
    const LedgerFixture ours;
    const LedgerFixture theirs;
    QCOMPARE(ours.refusal(), std::nullopt);
    QCOMPARE(theirs.refusal(), std::nullopt);
    QVERIFY(QFile::remove(ours.place.filePath()));
    QVERIFY(QFile::copy(theirs.place.filePath(), ours.place.filePath()));
    QCOMPARE(ours.refusal(), LedgerFault::Missing);
}

void TestLedgerOpening::healsAMissingMarker()
{
    const LedgerFixture ledger;
    const QString marker = ledger.place.folder() + QStringLiteral("/ledger.used");
    QCOMPARE(ledger.refusal(), std::nullopt);
    const QByteArray before = readFile(marker);
    QVERIFY(QFile::remove(marker));
    QCOMPARE(ledger.refusal(), std::nullopt);
    QCOMPARE(readFile(marker), before);
}

void TestLedgerOpening::refusesAnotherHost()
{
    LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    ledger.place.hostId = QStringLiteral("api.plisio.net");
    QCOMPARE(ledger.refusal(), LedgerFault::WrongHost);
}

void TestLedgerOpening::refusesWhileAnotherProgramHoldsIt()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    const auto holder = Connection::open(ledger.place.filePath(), Connection::Access::ReadWrite);
    QVERIFY((*holder)->change(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    QVERIFY((*holder)->change(QStringLiteral("BEGIN EXCLUSIVE")));
    QCOMPARE(ledger.refusal(), LedgerFault::Locked);
}

void TestLedgerOpening::refusesABadPlace_data()
{
    QTest::addColumn<QString>("dataFolder");
    QTest::addColumn<QString>("profile");
    const QString folder = QDir::tempPath() + QStringLiteral("/disburse-nowhere");
    QTest::newRow("a relative folder") << QStringLiteral("data") << QStringLiteral("default");
    QTest::newRow("no folder") << QString() << QStringLiteral("default");
    QTest::newRow("no profile") << folder << QString();
    QTest::newRow("a path as profile") << folder << QStringLiteral("a/b");
    QTest::newRow("the parent as profile") << folder << QStringLiteral("..");
    QTest::newRow("a hidden profile") << folder << QStringLiteral(".x");
}

void TestLedgerOpening::refusesABadPlace()
{
    QFETCH(QString, dataFolder);
    QFETCH(QString, profile);
    const LedgerPlace place{dataFolder, profile, false, QStringLiteral("loopback")};
    QCOMPARE(Store::open(place).takeResult().error().fault, LedgerFault::InputOutput);
    QVERIFY(!QFile::exists(QDir::tempPath() + QStringLiteral("/disburse-nowhere")));
}

void TestLedgerOpening::makesOneLedgerWhenTwoBegin()
{
    for (int round = 0; round < 20; ++round) {
        const LedgerFixture ledger;
        auto first = Store::open(ledger.place);
        auto second = Store::open(ledger.place);
        const auto one = first.takeResult();
        const auto two = second.takeResult();
        QVERIFY2(one, one ? "" : qPrintable(one.error().detail));
        QVERIFY2(two, two ? "" : qPrintable(two.error().detail));
        const auto ids = onJournal(**one, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
        QVERIFY(onJournal(**two, [&](Journal &journal) { return journal.find(ids->front()); }));
    }
}

QTEST_GUILESS_MAIN(TestLedgerOpening)
#include "tst_ledgeropening.moc"
