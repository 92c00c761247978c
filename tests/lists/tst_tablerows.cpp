#include "lists/shownlist.h"
#include "lists/tablerows.h"

#include <QTest>

class TestTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRecordAsItIs_data();
    void takesEveryRecordAsItIs();
    void saysWhyNothingCanBeTaken_data();
    void saysWhyNothingCanBeTaken();
    void findsWhatTheListSaysOfItself_data();
    void findsWhatTheListSaysOfItself();
};

void TestTableRows::takesEveryRecordAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QList<int>>("faults"); // -1: none
    const auto row = [](const char *name, const char *content, const char *rows, const QList<int> &faults) {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(rows) << faults;
    };
    row("good", "A,1\nB,2\n", "1 A 1 - - -/2 B 2 - - -", {-1, -1});
    row("cells missing", "A,1\nB\nC,3\n", "1 A 1 - - -/2 B - - - -/3 C 3 - - -",
        {-1, int(ListFault::MissingCells), -1});
    row("nothing where it counts", "id,address,amount\n1,A,1\nx,,\n", "2 A 1 - - -/3 - - - - -",
        {-1, int(ListFault::MissingCells)});
    row("surplus cells", "address,amount,note\nA,1,May, June, July\n", "2 A 1 - May, June, July -",
        {int(ListFault::SurplusCells)});
    row("surplus without a note", "address,amount\nA,1,5\n", "2 A 1 - 5 -", {int(ListFault::SurplusCells)});
    row("text after a quote", "A,1\nB,2,\"x\"\"\" y\n", "1 A 1 - - -/2 B 2 - \"x\"\"\" y -",
        {-1, int(ListFault::TextAfterQuote)});
    row("decimal comma beside a fault", "address;amount\nA;1,5\nB;2,5;x\n", "2 A 1.5 - - -/3 B 2.5 - x -",
        {-1, int(ListFault::SurplusCells)});
    row("two readings", "A;1,234\n", "1 A 1,234 - - -", {int(ListFault::TwoReadings)});
    row("decimals cut off", "A,1,5\nB,2\n", "1 A 1,5 - 5 -/2 B 2 - - -", {int(ListFault::TwoReadings), -1});
}

void TestTableRows::takesEveryRecordAsItIs()
{
    QFETCH(QByteArray, content);
    const RecipientList list = readRecipientList(content, {});
    QVERIFY(!obstacleOf(list));
    const QList<RecipientRow> rows = tableRows(list);
    QTEST(shown(rows).join(u'/'), "rows");
    QList<int> faults;
    for (const RecipientRow &row : rows) {
        faults.append(row.fault ? int(*row.fault) : -1);
        QCOMPARE(row.fileRow, row.row);
    }
    QTEST(faults, "faults");
}

void TestTableRows::saysWhyNothingCanBeTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("finding");
    QTest::newRow("no end of a quote") << QByteArray("A,1\nB,2,\"x\nC,3\n") << fault("2", ListFault::UnclosedQuote);
    QTest::newRow("NUL") << QByteArray("A,1\nB\0,2\n", 9) << fault("-", ListFault::NotText);
    QTest::newRow("nothing") << QByteArray("\n") << QStringLiteral("- empty");
    QTest::newRow("no header") << QByteArray("who,what\nA,1\n") << fault("1", ListFault::NoHeader);
    QTest::newRow("endless cell") << "A,1\n" + QByteArray(70'000, 'x') + ",1\n" << fault("2", ListFault::CellTooLong);
}

void TestTableRows::saysWhyNothingCanBeTaken()
{
    QFETCH(QByteArray, content);
    const std::optional<Finding> obstacle = obstacleOf(readRecipientList(content, {}));
    QVERIFY(obstacle);
    QTEST(shown(*obstacle), "finding");
}

void TestTableRows::findsWhatTheListSaysOfItself_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("count"); // -1: none
    const auto row = [](const char *name, const char *content, int rows, const char *total, int count) {
        QTest::newRow(name) << QByteArray(content) << rows << QString::fromLatin1(total) << count;
    };
    row("nothing", "A,1\nB,2\n", 0, "", -1);
    row("total", "A,1\nB,2\nTotal,3\n", 1, "3", -1);
    row("total and count", "A,1,x\nB,2,x\nCount,2\nSumme:,3\n", 2, "3", 2);
    row("in a column of its own", "id;address;amount\n1;A;1,5\nTOTAL;;1,5\n", 1, "1.5", -1);
    row("a recipient whose note says so", "A,1\nB,2,total\n", 0, "", -1);
    row("no number", "A,1\nTotal,x\n", 0, "", -1);
    row("not at the end", "A,1\nTotal,1\nB,2\n", 0, "", -1);
    row("before a bad row", "A,1\nTotal,1\nB\n", 0, "", -1);
    row("alone", "Total,1\n", 0, "", -1);
}

void TestTableRows::findsWhatTheListSaysOfItself()
{
    QFETCH(QByteArray, content);
    const StatedTotals stated = statedTotals(readRecipientList(content, {}));
    QTEST(int(stated.rowCount), "rows");
    QTEST(stated.totals.total ? stated.totals.total->toString() : QString(), "total");
    QTEST(stated.totals.count ? int(*stated.totals.count) : -1, "count");
}

QTEST_APPLESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
