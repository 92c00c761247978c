#include "lists/sheettext.h"

#include <QTest>

class TestSheetText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCellsWhereTheyBelong();
    void repeatsRows();
    void writesShortestDecimals_data();
    void writesShortestDecimals();
    void refusesCellsOutOfPlace_data();
    void refusesCellsOutOfPlace();
};

void TestSheetText::writesCellsWhereTheyBelong()
{
    SheetText sheet;
    sheet.moveTo(2, 1);
    sheet.addText(QStringLiteral("a\"b"));
    sheet.moveTo(2, 3);
    sheet.addNumber(1.5);
    sheet.moveTo(4, 2);
    sheet.addText(QStringLiteral("ü\n"));
    sheet.moveTo(9, 9);
    sheet.addText({});
    QCOMPARE(sheet.text(), QByteArray("\n\"a\"\"b\",,1.5\n\n,\"ü\n\""));
    QVERIFY(!sheet.isImpossible());
}

void TestSheetText::repeatsRows()
{
    SheetText sheet;
    sheet.moveTo(1, 2);
    sheet.addNumber(7);
    sheet.repeatRow();
    sheet.repeatRow();
    sheet.moveTo(4, 1);
    sheet.addNumber(8);
    QCOMPARE(sheet.text(), QByteArray(",7\n,7\n,7\n8"));
    QVERIFY(!sheet.isImpossible());
}

void TestSheetText::writesShortestDecimals_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("as Excel stores 1.1") << 1.1000000000000001 << QByteArray("1.1");
    QTest::newRow("a sum") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("small") << 1e-8 << QByteArray("0.00000001");
    QTest::newRow("large") << 1e22 << QByteArray("10000000000000000000000");
    QTest::newRow("larger than what is exact") << 1.23456789012345e23 << QByteArray("123456789012345000000000");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
}

void TestSheetText::writesShortestDecimals()
{
    QFETCH(double, number);
    SheetText sheet;
    sheet.addNumber(number);
    QTEST(sheet.text(), "text");
}

void TestSheetText::refusesCellsOutOfPlace_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("the same cell") << 5 << 5;
    QTest::newRow("an earlier row") << 4 << 9;
    QTest::newRow("an earlier column") << 5 << 4;
    QTest::newRow("below a sheet") << SheetText::mostRows + 1 << 1;
    QTest::newRow("right of a sheet") << 6 << SheetText::mostColumns + 1;
}

void TestSheetText::refusesCellsOutOfPlace()
{
    QFETCH(int, row);
    QFETCH(int, column);
    SheetText sheet;
    sheet.moveTo(5, 5);
    sheet.addNumber(1);
    sheet.moveTo(row, column);
    sheet.addNumber(2);
    QVERIFY(sheet.isImpossible());
}

QTEST_APPLESS_MAIN(TestSheetText)
#include "tst_sheettext.moc"
