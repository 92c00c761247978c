#include "store/ledgeropening.h"

#include "support/killedchild.h"
#include "support/ledgerfixture.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

// What a user who lacks rights is told. As root the ledger is opened by a process that gave root up.
class TestLedgerRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithoutRights_data();
    void refusesWithoutRights();
};

namespace {

// Opens the ledger as a user who is not root; the fault's number is the exit status, 100 for none.
int openAsNobody(const QString &dataFolder)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        return 101;
    }
    const LedgerPlace place{dataFolder, QStringLiteral("default"), false, QStringLiteral("loopback")};
    const auto store = Store::open(place).takeResult();
    return store ? 100 : static_cast<int>(store.error().fault);
}

void giveToNobody(const QString &path)
{
    if (::geteuid() == 0) {
        QCOMPARE(::chown(qPrintable(path), 65534, 65534), 0);
    }
}

} // namespace

void TestLedgerRights::refusesWithoutRights_data()
{
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("answer");
    const int noPermission = static_cast<int>(LedgerFault::NoPermission);
    const int readOnly = static_cast<int>(LedgerFault::ReadOnly);
    QTest::newRow("all rights") << true << 0700 << 0600 << 100;
    QTest::newRow("none on the file") << true << 0700 << 0000 << noPermission;
    QTest::newRow("reading the file") << true << 0700 << 0400 << readOnly;
    QTest::newRow("reading the folder") << true << 0500 << 0600 << readOnly;
    QTest::newRow("none on the folder") << true << 0000 << 0600 << noPermission;
    QTest::newRow("reading the folder, no ledger yet") << false << 0500 << 0 << noPermission;
}

void TestLedgerRights::refusesWithoutRights()
{
    QFETCH(bool, hasLedger);
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(int, answer);
    const LedgerFixture ledger;
    QVERIFY(QDir().mkpath(ledger.place.folder()));
    if (hasLedger) {
        QCOMPARE(ledger.refusal(), std::nullopt);
        giveToNobody(ledger.place.filePath());
        giveToNobody(ledger.place.folder() + QStringLiteral("/ledger.used"));
        ::chmod(qPrintable(ledger.place.filePath()), static_cast<mode_t>(fileMode));
    }
    for (const QString &folder : {ledger.folder.path(), ledger.place.dataFolder, ledger.place.folder()}) {
        giveToNobody(folder);
    }
    ::chmod(qPrintable(ledger.place.folder()), static_cast<mode_t>(folderMode));
    KilledChild child({ledger.place.dataFolder});
    child.finish();
    ::chmod(qPrintable(ledger.place.folder()), 0700);
    QVERIFY(!child.wasKilled());
    QCOMPARE(child.process().exitCode(), answer);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        return openAsNobody(arguments.value(2));
    }
    TestLedgerRights test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerrights.moc"
