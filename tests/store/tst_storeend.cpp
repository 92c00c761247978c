#include "store/ledgerplace.h"
#include "support/ledgerfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

// A ledger whose last owner is a job that still runs when the program ends.
class TestStoreEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isClosedBeforeTheProgramHasEnded();
};

void TestStoreEnd::isClosedBeforeTheProgramHasEnded()
{
    const LedgerFixture ledger;
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/endsinajob"),
                      {ledger.place.dataFolder});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QFile::exists(ledger.place.filePath()));
        QVERIFY(!QFile::exists(ledger.place.filePath() + QStringLiteral("-wal"))); // the last connection takes it along
    }
}

QTEST_GUILESS_MAIN(TestStoreEnd)
#include "tst_storeend.moc"
