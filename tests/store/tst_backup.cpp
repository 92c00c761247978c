#include "store/backup.h"

#include "store/verify.h"
#include "support/ledgerfixture.h"

#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <sys/time.h>

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesEverything();
    void copiesWhatIsStillInTheLog();
    void isOneFileThatSqliteOpens();
    void isPrivateWhateverTheUmask();
    void replacesAnOlderBackup();
    void refusesATarget_data();
    void refusesATarget();
    void leavesTheOldBackupWhenItFails();
    void opensAsALedger();

private:
    std::optional<LedgerFault> backUpTo(const QString &target);
    QString path(const QString &name) const { return m_ledger->folder.filePath(name); }
    QString plan();

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList idsIn(const QString &path)
{
    QStringList ids;
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    const auto read = connection ? (*connection)
                                       ->each(QStringLiteral("SELECT id FROM withdrawal ORDER BY sequence"), {},
                                              [&ids](const Row &row) { ids.append(row.text(0)); })
                                 : Result<Done, LedgerError>(connection.error());
    return read ? ids : QStringList{read.error().detail};
}

} // namespace

void TestBackup::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestBackup::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

std::optional<LedgerFault> TestBackup::backUpTo(const QString &target)
{
    const auto done = backUp(m_store, target).takeResult();
    return done ? std::nullopt : std::optional(done.error().fault);
}

QString TestBackup::plan()
{
    return m_store->write([](Connection &connection) { return Journal(connection).plan(confirmed(), someContext()); })
        .takeResult()
        ->front();
}

void TestBackup::copiesEverything()
{
    const QStringList ids{plan(), plan()};
    QCOMPARE(backUpTo(path(QStringLiteral("copy.sqlite"))), std::nullopt);
    QCOMPARE(idsIn(path(QStringLiteral("copy.sqlite"))), ids);
    QCOMPARE(QDir(m_ledger->folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.sqlite")});
}

void TestBackup::copiesWhatIsStillInTheLog()
{
    QVERIFY(QFileInfo(m_ledger->place.filePath() + QStringLiteral("-wal")).size() >= 0);
    const QString id = plan();
    QVERIFY(QFileInfo(m_ledger->place.filePath() + QStringLiteral("-wal")).size() > 0);
    QCOMPARE(backUpTo(path(QStringLiteral("copy.sqlite"))), std::nullopt);
    QCOMPARE(idsIn(path(QStringLiteral("copy.sqlite"))), QStringList{id});
}

void TestBackup::isOneFileThatSqliteOpens()
{
    const QString id = plan();
    QCOMPARE(backUpTo(path(QStringLiteral("it's a copy.sqlite"))), std::nullopt);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {path(QStringLiteral("it's a copy.sqlite")),
                  QStringLiteral("PRAGMA integrity_check; SELECT id FROM withdrawal;")});
    if (!sqlite.waitForStarted()) {
        QSKIP("sqlite3 is not installed");
    }
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.readAllStandardOutput(), "ok\n" + id.toLatin1() + '\n');
}

void TestBackup::isPrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    const auto fault = backUpTo(path(QStringLiteral("copy.sqlite")));
    ::umask(before);
    QCOMPARE(fault, std::nullopt);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path(QStringLiteral("copy.sqlite"))), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestBackup::replacesAnOlderBackup()
{
    QCOMPARE(backUpTo(path(QStringLiteral("copy.sqlite"))), std::nullopt);
    const QString id = plan();
    QCOMPARE(backUpTo(path(QStringLiteral("copy.sqlite"))), std::nullopt);
    QCOMPARE(idsIn(path(QStringLiteral("copy.sqlite"))), QStringList{id});
}

void TestBackup::refusesATarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the ledger itself") << QStringLiteral("data/default/ledger.sqlite");
    QTest::newRow("the ledger by another path") << QStringLiteral("data/../data/default/ledger.sqlite");
    QTest::newRow("the ledger through a symbolic link") << QStringLiteral("symbolic");
    QTest::newRow("the ledger through a hard link") << QStringLiteral("hard");
    QTest::newRow("its log") << QStringLiteral("data/default/ledger.sqlite-wal");
    QTest::newRow("its marker") << QStringLiteral("data/default/ledger.used");
    QTest::newRow("another ledger") << QStringLiteral("other/ledger.sqlite");
    QTest::newRow("a file of something else") << QStringLiteral("letter.odt");
    QTest::newRow("an empty file") << QStringLiteral("empty");
    QTest::newRow("a folder") << QStringLiteral("data");
    QTest::newRow("a dangling link") << QStringLiteral("dangling");
}

void TestBackup::refusesATarget()
{
    QFETCH(QString, name);
    const QString ledger = m_ledger->place.filePath();
    QVERIFY(QFile::link(ledger, path(QStringLiteral("symbolic"))));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling"))));
    QCOMPARE(::link(qPrintable(ledger), qPrintable(path(QStringLiteral("hard")))), 0);
    QVERIFY(QDir(m_ledger->folder.path()).mkdir(QStringLiteral("other")));
    QVERIFY(writeFile(path(QStringLiteral("other/ledger.sqlite")), readFile(ledger)));
    QVERIFY(writeFile(path(QStringLiteral("other/ledger.used")), "an id"));
    QVERIFY(writeFile(path(QStringLiteral("letter.odt")), QByteArray(200, 'x')));
    QVERIFY(writeFile(path(QStringLiteral("empty")), {}));
    const QString id = plan();
    QCOMPARE(backUpTo(path(name)), LedgerFault::Refused);
    QCOMPARE(m_store
                 ->read([](Connection &connection) {
                     return connection.value(QStringLiteral("SELECT id FROM withdrawal"))->toString();
                 })
                 .takeResult(),
             id);
    QCOMPARE(readFile(path(QStringLiteral("letter.odt"))), QByteArray(200, 'x'));
}

void TestBackup::leavesTheOldBackupWhenItFails()
{
    QVERIFY(QDir(m_ledger->folder.path()).mkdir(QStringLiteral("backups")));
    QCOMPARE(backUpTo(path(QStringLiteral("backups/copy"))), std::nullopt);
    const QByteArray before = readFile(path(QStringLiteral("backups/copy")));
    // A row whose seal is broken: the copy is found out before it takes the old one's place.
    const auto broken = m_store->write([](Connection &connection) {
        return Journal(connection).plan(confirmed(), someContext())
            && connection.change(QStringLiteral("DROP TRIGGER recipient_stays")).hasValue()
            && connection.change(QStringLiteral("UPDATE recipient SET amount = '9'")).hasValue();
    });
    QVERIFY(QFuture(broken).takeResult());
    QCOMPARE(backUpTo(path(QStringLiteral("backups/copy"))), LedgerFault::Damaged);
    QCOMPARE(readFile(path(QStringLiteral("backups/copy"))), before);
    QCOMPARE(QDir(path(QStringLiteral("backups"))).entryList(QDir::Files), QStringList{QStringLiteral("copy")});
    QCOMPARE(backUpTo(path(QStringLiteral("no such folder/copy"))), LedgerFault::InputOutput);
}

void TestBackup::opensAsALedger()
{
    const QString id = plan();
    const LedgerFixture restored;
    QVERIFY(QDir().mkpath(restored.place.folder()));
    QCOMPARE(backUpTo(restored.place.filePath()), std::nullopt);
    const auto store = restored.open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    const auto found = (*store)->read([&id](Connection &connection) { return Journal(connection).find(id); });
    QVERIFY(QFuture(found).takeResult());
    QCOMPARE(verify(*store).takeResult()->size(), 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
