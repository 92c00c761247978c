#include "lists/odsreader.h"
#include "lists/packagewriter.h"

#include <QTest>

namespace {

Result<QList<Sheet>, ListFault> readFile(const QByteArray &content)
{
    const Result<ZipPackage, ListFault> package = ZipPackage::open(content);
    return readOds(*package);
}

const QByteArray cell = "<table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>";

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsRows_data();
    void readsRows();
    void readsAllTables();
    void refuses_data();
    void refuses();
};

void TestOdsReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &attributes, const char *content, const char *text) {
        QTest::newRow(name) << "<table:table-cell " + attributes + '>' + QByteArray(content) + "</table:table-cell>"
                            << QByteArray(text);
    };
    row("nothing", "", "", "");
    row("text", "office:value-type='string'", "<text:p>a &amp; b</text:p>", "\"a & b\"");
    row("spans, spaces, tab and line break", "office:value-type='string'",
        "<text:p>a<text:span>b</text:span><text:s text:c='2'/>c<text:tab/>d<text:line-break/>e</text:p>",
        "\"ab  c\td\ne\"");
    row("paragraphs", "office:value-type='string'", "<text:p>a</text:p><text:p/><text:p>b</text:p>", "\"a\n\nb\"");
    row("comment", "office:value-type='string'",
        "<office:annotation><text:p>comment</text:p></office:annotation><text:p>a</text:p>", "\"a\"");
    row("text of another look", "office:value-type='string' office:string-value='a'", "<text:p>b</text:p>", "\"a\"");
    row("number", "office:value-type='float' office:value='1234.5'", "<text:p>1.234,50</text:p>", "1234.5");
    row("currency", "office:value-type='currency' office:value='3.5'", "<text:p>3,50 EUR</text:p>", "3.5");
    row("percentage", "office:value-type='percentage' office:value='0.5'", "<text:p>50%</text:p>", "0.5");
    row("no number", "office:value-type='float' office:value='nan'", "<text:p>shown</text:p>", "\"shown\"");
    row("date", "office:value-type='date' office:date-value='2024-01-02'", "<text:p>2.1.24</text:p>", "\"2024-01-02\"");
    row("truth value", "office:value-type='boolean' office:boolean-value='true'", "<text:p>WAHR</text:p>", "\"TRUE\"");
    row("formula", "table:formula='of:=1+1' office:value-type='float' office:value='2'", "<text:p>2</text:p>", "2");
    row("formula without a result", "table:formula='of:=[.A1]'", "", "\"of:=[.A1]\"");
    row("repeated", "office:value-type='float' office:value='1' table:number-columns-repeated='3'", "", "1,1,1");
    QTest::newRow("gaps") << "<table:table-cell table:number-columns-repeated='2'/>" + cell
            + "<table:covered-table-cell/>" + cell + "<table:table-cell table:number-columns-repeated='16380'/>"
                          << QByteArray(",,\"x\",,\"x\"");
}

void TestOdsReader::readsCells()
{
    QFETCH(QByteArray, cells);
    const Result<QList<Sheet>, ListFault> sheets = readFile(ods("<table:table-row>" + cells + "</table:table-row>"));
    QVERIFY(sheets.hasValue());
    QTEST(sheets->first().text, "text");
}

void TestOdsReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("text");
    const QByteArray row = "<table:table-row>" + cell + "</table:table-row>";
    QTest::newRow("two") << row + row << QByteArray("\"x\"\n\"x\"");
    QTest::newRow("repeated") << "<table:table-row table:number-rows-repeated='3'>" + cell + "</table:table-row>" + row
                              << QByteArray("\"x\"\n\"x\"\n\"x\"\n\"x\"");
    QTest::newRow("gap") << row
            + "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
            + row << QByteArray("\"x\"\n\n\n\"x\"");
    QTest::newRow("empty to the end of the sheet") << row
            + "<table:table-row table:number-rows-repeated='1048575'><table:table-cell "
              "table:number-columns-repeated='16384'/></table:table-row>"
                                                   << QByteArray("\"x\"");
    QTest::newRow("hidden") << QByteArray("<table:table-row table:visibility='collapse'>" + cell + "</table:table-row>")
                            << QByteArray("\"x\"");
    QTest::newRow("groups") << "<table:table-header-rows>" + row + "</table:table-header-rows><table:table-row-group>"
            + row + "<table:table-row-group>" + row + "</table:table-row-group></table:table-row-group>"
            + row << QByteArray("\"x\"\n\"x\"\n\"x\"\n\"x\"");
    QTest::newRow("drawings") << "<table:shapes><text:p>drawn</text:p></table:shapes>" + row << QByteArray("\"x\"");
}

void TestOdsReader::readsRows()
{
    QFETCH(QByteArray, rows);
    const Result<QList<Sheet>, ListFault> sheets = readFile(ods(rows));
    QVERIFY(sheets.hasValue());
    QTEST(sheets->first().text, "text");
}

void TestOdsReader::readsAllTables()
{
    const QByteArray row = "<table:table-row>" + cell + "</table:table-row>";
    const auto sheets = readFile(zipped(odsFiles("<table:tracked-changes>" + row
                                                 + "</table:tracked-changes>"
                                                   "<table:table table:name='A'/><table:table table:name='B'>"
                                                 + row + "</table:table>")));
    QVERIFY(sheets.hasValue());
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->at(0).name, QStringLiteral("A"));
    QVERIFY(sheets->at(0).text.isEmpty());
    QCOMPARE(sheets->at(1).text, QByteArray("\"x\""));
}

void TestOdsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFault>("fault");
    QTest::newRow("not closed") << ods("<table:table-row>") << ListFault::BrokenSpreadsheet;
    QTest::newRow("more rows than a sheet has")
        << ods("<table:table-row table:number-rows-repeated='2000000000'>" + cell + "</table:table-row>")
        << ListFault::BrokenSpreadsheet;
    QTest::newRow("a cell below the sheet") << ods(
        "<table:table-row table:number-rows-repeated='2000000000'/><table:table-row>" + cell + "</table:table-row>")
                                            << ListFault::BrokenSpreadsheet;
    QTest::newRow("more columns than a sheet has") << ods(
        "<table:table-row><table:table-cell table:number-columns-repeated='2000000000' office:value-type='float' "
        "office:value='1'/></table:table-row>") << ListFault::BrokenSpreadsheet;
    const QByteArray wide = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
                            "table:number-columns-repeated='16384' office:value-type='float' office:value='1'/>"
                            "</table:table-row>";
    QTest::newRow("a bomb of repetitions") << ods(wide) << ListFault::TooLarge;
    PackageFiles files = odsFiles({});
    files[QStringLiteral("META-INF/manifest.xml")] = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    QTest::newRow("behind a password") << zipped(files) << ListFault::LockedSpreadsheet;
    files.remove(QStringLiteral("META-INF/manifest.xml"));
    files.remove(QStringLiteral("content.xml"));
    QTest::newRow("without content") << zipped(files) << ListFault::BrokenSpreadsheet;
}

void TestOdsReader::refuses()
{
    QFETCH(QByteArray, content);
    const Result<QList<Sheet>, ListFault> sheets = readFile(content);
    QVERIFY(!sheets.hasValue());
    QTEST(sheets.error(), "fault");
}

QTEST_APPLESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
