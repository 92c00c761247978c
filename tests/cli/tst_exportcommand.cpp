#include "cli/commandbench.h"

#include "records/entrysources.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARowForEachRecipient();
    void writesWhatASpreadsheetWouldCalculateAsText();
    void refusesBeforeItOpensAnything_data();
    void refusesBeforeItOpensAnything();
    void leavesNothingBehindAFault();

private:
    static HistoryEntry entryFor(const Operation &operation)
    {
        HistoryEntry entry;
        takeOperation(entry, operation, someTime());
        return entry;
    }
    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s) : QStringList();
    }
};

void TestExportCommand::writesARowForEachRecipient()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    Operation mass =
        operationFor(someWithdrawal({somebody(u"0xa"_s, u"0.1"_s), somebody(u"0xb"_s, u"0.2"_s)}), u"77"_s);
    mass.sourceCurrency = u"USD"_s;
    mass.sourceRate = *Amount::parse(u"0.001");
    CommandBench bench;
    bench.parts.history.entries = {entryFor(mass), HistoryEntry()};
    QCOMPARE(bench.run(u"export --json --currency ETH"_s, {path}), 0);
    QCOMPARE(bench.json()["operations"_L1].toInt(), 2);
    QCOMPARE(bench.json()["rows"_L1].toInt(), 3);
    QCOMPARE(bench.parts.history.requests.constFirst().filter.currency, u"ETH"_s);
    const QStringList lines = linesOf(path);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith("created_at,operation_id,"_L1));
    QVERIFY(lines.at(1).contains(",77,,no,mass_cash_out,completed,,ETH,0.3,0.00000256,300.00,USD,0.001,0xa,0.1,"_L1));
    QVERIFY(lines.at(2).contains(",77,,no,mass_cash_out,completed,,ETH,,,,USD,0.001,0xb,0.2,"_L1));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestExportCommand::writesWhatASpreadsheetWouldCalculateAsText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    Operation operation = operationFor(someWithdrawal(), u"77"_s, u"=cmd()"_s);
    CommandBench bench;
    bench.parts.history.entries = {entryFor(operation)};
    QCOMPARE(bench.run(u"export"_s, {path}), 0);
    QVERIFY(linesOf(path).at(1).contains(",'=cmd(),"_L1));
}

void TestExportCommand::refusesBeforeItOpensAnything_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("another kind") << u"/tmp/out.txt"_s;
    QTest::newRow("no folder") << u"/tmp/no such folder/out.csv"_s;
}

void TestExportCommand::refusesBeforeItOpensAnything()
{
    QFETCH(QString, path);
    CommandBench bench;
    QCOMPARE(bench.run(u"export --json"_s, {path}), 1);
    QCOMPARE(bench.names(u"errors"_s), u"bad-file"_s);
    QVERIFY(!bench.parts.need);
}

void TestExportCommand::leavesNothingBehindAFault()
{
    const QTemporaryDir folder;
    CommandBench bench;
    bench.parts.history.error = LedgerError{LedgerFault::Locked, {}};
    QCOMPARE(bench.run(u"export"_s, {folder.filePath(u"out.csv"_s)}), 4);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
