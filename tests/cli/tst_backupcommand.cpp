#include "cli/commandbench.h"

using namespace Qt::StringLiterals;

class TestBackupCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesToTheWholePath();
    void saysWhyThereIsNoCopy_data();
    void saysWhyThereIsNoCopy();
    void verifies();
    void saysWhatIsDamaged();
};

void TestBackupCommand::copiesToTheWholePath()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"backup --json"_s, {u"a file"_s}), 0);
    const QString path = QDir::current().absoluteFilePath(u"a file"_s);
    QCOMPARE(bench.parts.backups, QStringList{path});
    QCOMPARE(bench.json()["file"_L1].toString(), path);
    QVERIFY(bench.parts.need == CommandServices::Need::Ledger);
}

void TestBackupCommand::saysWhyThereIsNoCopy_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("another file") << int(LedgerFault::Refused) << u"bad-file"_s << 1;
    QTest::newRow("disk full") << int(LedgerFault::DiskFull) << u"ledger-disk-full"_s << 4;
    QTest::newRow("damaged") << int(LedgerFault::Damaged) << u"ledger-damaged"_s << 4;
}

void TestBackupCommand::saysWhyThereIsNoCopy()
{
    QFETCH(int, fault);
    CommandBench bench;
    bench.parts.backedUp = LedgerError{LedgerFault(fault), u"/a/file"_s};
    const int ended = bench.run(u"backup /a/file --json"_s);
    QTEST(ended, "status");
    QTEST(bench.names(u"errors"_s), "name");
    QVERIFY(bench.err().contains("/a/file"_L1));
}

void TestBackupCommand::verifies()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"verify --json"_s), 0);
    QCOMPARE(bench.json()["ledger"_L1].toString(), u"whole"_s);
    QCOMPARE(bench.parts.verifications, 1);
}

void TestBackupCommand::saysWhatIsDamaged()
{
    CommandBench bench;
    bench.parts.verified = LedgerError{LedgerFault::Damaged, u"row 7"_s};
    QCOMPARE(bench.run(u"verify --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"ledger-damaged"_s);
    QVERIFY(bench.err().contains("row 7"_L1));
}

QTEST_GUILESS_MAIN(TestBackupCommand)
#include "tst_backupcommand.moc"
