#include "lists/decimalrule.h"

#include <QTest>

class TestDecimalRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsShapes_data();
    void tellsShapes();
    void decidesForTheWholeList_data();
    void decidesForTheWholeList();
    void givesBothReadings_data();
    void givesBothReadings();
};

void TestDecimalRule::tellsShapes_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<NumberShape>("shape");
    const auto rows = [](NumberShape shape, std::initializer_list<const char *> amounts) {
        for (const char *amount : amounts) {
            QTest::newRow(amount) << QString::fromUtf8(amount) << shape;
        }
    };
    rows(NumberShape::Plain,
         {"",           "0",         "1234",     "1e3",      "1.23E+18",  "0x10",        "+1",
          "-1,5",       ".5",        "1.",       ",5",       "1,",        "1..5",        "1.2.3",
          "01.02.2024", "1,2,3",     "1 234",    " 1,5",     "1,5 ",      "one",         "1,5 EUR",
          "12/05/2024", "1.234,5,6", "1,23.4,5", "1.2345,6", "0.123.456", "1,234.567,8", "1.234.567,890,1",
          "١٫٥",        "１,５"});
    rows(NumberShape::Point,
         {"1.5", "0.250", "0.123", "1.2345", "1234.567", "12.34", "00.123", "1.000000000000000000"});
    rows(NumberShape::Comma, {"1,5", "0,250", "0,123", "1,2345", "1234,567", "12,34"});
    rows(NumberShape::PointOrGroup, {"1.234", "12.345", "123.456", "1.000"});
    rows(NumberShape::CommaOrGroup, {"1,234", "12,345", "123,456", "1,000"});
    rows(NumberShape::GroupedPoint,
         {"1,234.5", "1,234,567", "1,234,567.89", "1 234.5", "1'234.50", "1\u00A0234.5", "1,234.567"});
    rows(NumberShape::GroupedComma, {"1.234,5", "1.234.567", "1.234.567,89", "1 234,5", "1\u202F234,5", "1.234,567"});
}

void TestDecimalRule::tellsShapes()
{
    QFETCH(QString, amount);
    QTEST(shapeOf(amount), "shape");
}

void TestDecimalRule::decidesForTheWholeList_data()
{
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("amounts");
    QTest::addColumn<QString>("readings"); // "=" as written, "," the comma is a point, "!" ambiguous
    const auto row = [](DecimalMark mark, const char *amounts, const char *readings) {
        QTest::addRow("%d: %s", int(mark), amounts)
            << mark << QString::fromUtf8(amounts) << QString::fromUtf8(readings);
    };
    row(DecimalMark::Detect, "1", "=");
    row(DecimalMark::Detect, "1.5", "=");
    row(DecimalMark::Detect, "1.234", "=");
    row(DecimalMark::Detect, "1.234;2.500", "==");
    row(DecimalMark::Detect, "1,234", "!");
    row(DecimalMark::Detect, "1,234;2,500", "!!");
    row(DecimalMark::Detect, "1,234;1.234", "!!");
    row(DecimalMark::Detect, "1,234;5", "!=");
    row(DecimalMark::Detect, "1,5", ",");
    row(DecimalMark::Detect, "1,5;2", ",=");
    row(DecimalMark::Detect, "1,5;1,234", ",,");
    row(DecimalMark::Detect, "1,5;1.234", ",!");
    row(DecimalMark::Detect, "1,5;1.5", "==");
    row(DecimalMark::Detect, "1,5;1.5;1,234;1.234", "==!!");
    row(DecimalMark::Detect, "1.5;1,234", "==");
    row(DecimalMark::Detect, "1.5;1.234", "==");
    row(DecimalMark::Detect, "1,234;1,234.5", "==");
    row(DecimalMark::Detect, "1,234;1,234,567", "==");
    row(DecimalMark::Detect, "1.234;1.234.567", "!=");
    row(DecimalMark::Detect, "1,234;1.234,5", ",=");
    row(DecimalMark::Detect, "1,234;1 234,5", ",=");
    row(DecimalMark::Detect, "1,234;01.02.2024", "!=");
    row(DecimalMark::Point, "1,5;1,234;1.5;1.234;1.234,5", "=====");
    row(DecimalMark::Comma, "1,5;1,234;1.5;1.234;1.234,5;7", ",,!!==");
}

void TestDecimalRule::decidesForTheWholeList()
{
    QFETCH(DecimalMark, mark);
    QFETCH(QString, amounts);
    DecimalRule rule(mark);
    for (const QString &amount : amounts.split(u';')) {
        rule.learn(shapeOf(amount));
    }
    QString readings;
    for (const QString &amount : amounts.split(u';')) {
        readings += QStringView(u"=,!")[qsizetype(rule.readingOf(shapeOf(amount)))];
    }
    QTEST(readings, "readings");
}

void TestDecimalRule::givesBothReadings_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("comma") << QStringLiteral("1,234") << QStringLiteral("1234") << QStringLiteral("1.234");
    QTest::newRow("point") << QStringLiteral("1.230") << QStringLiteral("1230") << QStringLiteral("1.23");
}

void TestDecimalRule::givesBothReadings()
{
    QFETCH(QString, amount);
    QTEST(readingsOf(amount).whole, "whole");
    QTEST(readingsOf(amount).decimal, "decimal");
}

QTEST_APPLESS_MAIN(TestDecimalRule)
#include "tst_decimalrule.moc"
