#include "lists/packagewriter.h"
#include "lists/xlsxworkbook.h"

#include <QTest>

class TestXlsxWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSheetsShare();
    void knowsDateFormats_data();
    void knowsDateFormats();
    void leavesChartsOut();
    void readsStartOf1904();
};

namespace {

XlsxWorkbook read(const PackageFiles &files)
{
    const Result<ZipPackage, ListFault> package = ZipPackage::open(zipped(files));
    const Result<XlsxWorkbook, ListFault> book = XlsxWorkbook::read(*package);
    return book ? *book : XlsxWorkbook();
}

PackageFiles twoSheets()
{
    return xlsxFiles({{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}});
}

} // namespace

void TestXlsxWorkbook::readsWhatSheetsShare()
{
    const XlsxWorkbook book = read(twoSheets());
    QCOMPARE(book.sheets.size(), 2);
    QCOMPARE(book.sheets[1].name, QStringLiteral("B"));
    QCOMPARE(book.sheets[1].path, QStringLiteral("xl/worksheets/s2.xml"));
    QCOMPARE(book.sharedTexts.join(u'|'), QStringLiteral("address|amount|rich |kanji"));
    QCOMPARE(book.dateStyles, QList<bool>({false, true, true, false, false}));
    QVERIFY(!book.countsFrom1904);
}

void TestXlsxWorkbook::knowsDateFormats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isDate");
    for (const char *code : {"yyyy\\-mm\\-dd", "D/M/YY", "[$-409]h:mm AM/PM", "[h]:mm", "mmm", "0;@;ss"}) {
        QTest::newRow(code) << QByteArray(code) << true;
    }
    for (const char *code : {"General", "0.00", "#,##0.00 [$USD]", "&quot;days&quot; 0", "[Red]0", "0\\d", "_d0", "0*s",
                             "0.00E+00", "@"}) {
        QTest::newRow(code) << QByteArray(code) << false;
    }
}

void TestXlsxWorkbook::knowsDateFormats()
{
    QFETCH(QByteArray, code);
    PackageFiles files = twoSheets();
    files[QStringLiteral("xl/styles.xml")] = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='" + code
        + "'/></numFmts><cellXfs><xf numFmtId='170'/></cellXfs></styleSheet>";
    QTEST(read(files).dateStyles.value(0), "isDate");
}

void TestXlsxWorkbook::leavesChartsOut()
{
    PackageFiles files = twoSheets();
    files[QStringLiteral("xl/_rels/workbook.xml.rels")].replace("worksheets/s1.xml", "chartsheets/s1.xml");
    QCOMPARE(read(files).sheets.size(), 1);
}

void TestXlsxWorkbook::readsStartOf1904()
{
    PackageFiles files = twoSheets();
    files[QStringLiteral("xl/workbook.xml")].replace("<workbookPr/>", "<workbookPr date1904='1'/>");
    QVERIFY(read(files).countsFrom1904);
}

QTEST_APPLESS_MAIN(TestXlsxWorkbook)
#include "tst_xlsxworkbook.moc"
