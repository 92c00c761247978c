#include "lists/packagewriter.h"
#include "lists/xlsxsheet.h"

#include <QTest>

namespace {

Result<Sheet, ListFault> readRows(const QByteArray &rows)
{
    const Result<ZipPackage, ListFault> package = ZipPackage::open(xlsx(rows));
    const Result<XlsxWorkbook, ListFault> book = XlsxWorkbook::read(*package);
    return readXlsxSheet(*package, *book, 0);
}

} // namespace

class TestXlsxSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void refuses_data();
    void refuses();
};

void TestXlsxSheet::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *cells, const char *text) {
        QTest::newRow(name) << "<row r='1'>" + QByteArray(cells) + "</row>" << QByteArray(text);
    };
    row("nothing", "", "");
    row("shared text", "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>", "\"address\",\"amount\"");
    row("text in runs", "<c r='A1' t='s'><v>2</v></c>", "\"rich \"");
    row("text with a phonetic hint", "<c r='A1' t='s'><v>3</v></c>", "\"kanji\"");
    row("inline text", "<c r='A1' t='inlineStr'><is><t>a &amp; b</t></is></c>", "\"a & b\"");
    row("inline runs", "<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>", "\"ab\"");
    row("number", "<c r='A1'><v>1.1000000000000001</v></c>", "1.1");
    row("number with type", "<c r='A1' t='n'><v>12E-1</v></c>", "1.2");
    row("no number", "<c r='A1'><v>nan</v></c><c r='B1'><v>1,5</v></c><c r='C1'><v>1e999</v></c>",
        "\"nan\",\"1,5\",\"1e999\"");
    row("truth value", "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>", "\"TRUE\",\"FALSE\"");
    row("error", "<c r='A1' t='e'><v>#DIV/0!</v></c>", "\"#DIV/0!\"");
    row("formula's number", "<c r='A1'><f>1+1</f><v>2</v></c>", "2");
    row("formula's text", "<c r='A1' t='str'><f>B1</f><v>x</v></c>", "\"x\"");
    row("formula without a result", "<c r='A1'><f>B1*2</f></c>", "\"=B1*2\"");
    row("date", "<c r='A1' s='1'><v>45293</v></c>", "\"2024-01-02\"");
    row("date and time", "<c r='A1' s='2'><v>45293.75</v></c>", "\"2024-01-02 18:00:00\"");
    row("time", "<c r='A1' s='1'><v>0.5</v></c>", "\"12:00:00\"");
    row("first date", "<c r='A1' s='1'><v>1</v></c>", "\"1900-01-01\"");
    row("date in ISO 8601", "<c r='A1' t='d'><v>2024-01-02</v></c>", "\"2024-01-02\"");
    row("currency is no date", "<c r='A1' s='3'><v>1234.5</v></c><c r='B1' s='4'><v>7</v></c>", "1234.5,7");
    row("gaps", "<c r='B1'><v>1</v></c><c r='AA1'><v>2</v></c>", ",1,,,,,,,,,,,,,,,,,,,,,,,,,2");
    row("no references", "<c><v>1</v></c><c/><c><v>3</v></c>", "1,,3");
    QTest::newRow("gaps between rows") << QByteArray("<row r='3'><c r='A3'><v>1</v></c></row><row r='5' hidden='1'>"
                                                     "<c r='A5'><v>2</v></c></row>")
                                       << QByteArray("\n\n1\n\n2");
    QTest::newRow("rows without numbers")
        << QByteArray("<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>") << QByteArray("1\n\n3");
}

void TestXlsxSheet::readsCells()
{
    QFETCH(QByteArray, rows);
    const Result<Sheet, ListFault> sheet = readRows(rows);
    QVERIFY(sheet.hasValue());
    QCOMPARE(sheet->name, QStringLiteral("List"));
    QTEST(sheet->text, "text");
}

void TestXlsxSheet::refuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("not closed") << QByteArray("<row r='1'><c r='A1'><v>1</v></c>");
    QTest::newRow("shared text that is not there") << QByteArray("<row r='1'><c r='A1' t='s'><v>99</v></c></row>");
    QTest::newRow("shared text without number") << QByteArray("<row r='1'><c r='A1' t='s'><v>x</v></c></row>");
    QTest::newRow("cell of another row") << QByteArray("<row r='1'><c r='A2'><v>1</v></c></row>");
    QTest::newRow("cell twice") << QByteArray("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
    QTest::newRow("row twice") << QByteArray("<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c>"
                                             "</row>");
    QTest::newRow("rows out of order") << QByteArray("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1"
                                                     "</v></c></row>");
    QTest::newRow("beyond the sheet") << QByteArray("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>");
    QTest::newRow("below the sheet") << QByteArray("<row r='9999999'><c r='A9999999'><v>1</v></c></row>");
    QTest::newRow("no place at all") << QByteArray("<row r='1'><c r='zz'><v>1</v></c></row>");
    QTest::newRow("undeclared entity") << QByteArray(
        "<row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row>");
}

void TestXlsxSheet::refuses()
{
    QFETCH(QByteArray, rows);
    const Result<Sheet, ListFault> sheet = readRows(rows);
    QVERIFY(!sheet.hasValue());
    QCOMPARE(sheet.error(), ListFault::BrokenSpreadsheet);
}

QTEST_APPLESS_MAIN(TestXlsxSheet)
#include "tst_xlsxsheet.moc"
