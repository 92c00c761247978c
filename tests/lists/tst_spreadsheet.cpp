#include "lists/packagewriter.h"
#include "lists/spreadsheet.h"

#include <QTest>

namespace {

const QByteArray row = "<row><c><v>1</v></c></row>";

QByteArray workbook(const QMap<QString, QByteArray> &sheets)
{
    return zipped(xlsxFiles(sheets));
}

QByteArray changed(const char *part, const QByteArray &before, const QByteArray &after)
{
    PackageFiles files = xlsxFiles({{QStringLiteral("A"), row}});
    files[QString::fromLatin1(part)].replace(before, after);
    return zipped(files);
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFormats();
    void choosesTheSheet_data();
    void choosesTheSheet();
    void refuses_data();
    void refuses();
    void survivesFlippedBytes();
    void namesTheSheetsWithContent();
};

void TestSpreadsheet::tellsFormats()
{
    QCOMPARE(readSpreadsheet(xlsx(row), {})->format, ListFormat::Xlsx);
    QCOMPARE(readSpreadsheet(ods({}), {})->format, ListFormat::Ods);
}

void TestSpreadsheet::choosesTheSheet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("chosen");
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B & C");
    QTest::newRow("only one") << workbook({{a, row}}) << QString() << a;
    QTest::newRow("only one with content")
        << workbook({{a, {}}, {QStringLiteral("B"), row}}) << QString() << QStringLiteral("B");
    QTest::newRow("by name") << workbook({{a, row}, {QStringLiteral("B &amp; C"), row}}) << b << b;
    QTest::newRow("empty one by name") << workbook({{a, {}}, {QStringLiteral("B"), row}}) << a << a;
    QTest::newRow("none with content") << workbook({{a, {}}}) << QString() << QString();
}

void TestSpreadsheet::choosesTheSheet()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    const Result<ListSheet, SheetError> read = readSpreadsheet(content, name);
    QVERIFY(read.hasValue());
    QTEST(read->sheet.name, "chosen");
}

void TestSpreadsheet::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<ListFault>("fault");
    QTest::addColumn<QString>("evidence");
    const auto fails = [](const char *name, const QByteArray &content, ListFault fault) {
        QTest::newRow(name) << content << QString() << fault << QString();
    };
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    QTest::newRow("two sheets") << workbook({{a, row}, {b, row}}) << QString() << ListFault::SeveralSheets
                                << QStringLiteral("A, B");
    QTest::newRow("no such sheet") << workbook({{a, row}}) << b << ListFault::NoSuchSheet << b;
    fails("cut", xlsx(row).chopped(1), ListFault::BrokenSpreadsheet);
    fails("no ZIP file", "PK\x03\x04 and nothing behind", ListFault::BrokenSpreadsheet);
    fails("another ZIP file", zipped({{a, "x"}}), ListFault::OtherDocument);
    fails("a text document",
          zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}, {a, "x"}}),
          ListFault::OtherDocument);
    fails("a Word document", changed("_rels/.rels", "xl/workbook.xml", "word/document.xml"), ListFault::OtherDocument);
    fails("a binary workbook", changed("_rels/.rels", "workbook.xml", "workbook.bin"), ListFault::OtherDocument);
    fails("without its workbook", changed("_rels/.rels", "xl/", "yl/"), ListFault::BrokenSpreadsheet);
    fails("without its sheet", changed("xl/_rels/workbook.xml.rels", "s1.xml", "s7.xml"), ListFault::BrokenSpreadsheet);
    fails("sheet without relation", changed("xl/workbook.xml", "r:id='s1'", "r:id='s7'"), ListFault::BrokenSpreadsheet);
    fails("one part for two sheets",
          changed("xl/workbook.xml", "</sheets>", "<sheet name='B' sheetId='2' r:id='s1'/></sheets>"),
          ListFault::BrokenSpreadsheet);
    fails("more sheets than are read", zipped(odsFiles(QByteArray("<table:table/>").repeated(int(mostSheets) + 1))),
          ListFault::TooLarge);
    fails("without shared texts", changed("xl/_rels/workbook.xml.rels", "/xl/sharedStrings", "/xl/shared"),
          ListFault::BrokenSpreadsheet);
    fails("cut workbook", changed("xl/workbook.xml", "</workbook>", ""), ListFault::BrokenSpreadsheet);
    const QByteArray compound = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    fails("XLS file", compound, ListFault::OtherDocument);
    fails("password", compound + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
          ListFault::LockedSpreadsheet);
}

void TestSpreadsheet::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sheet);
    const Result<ListSheet, SheetError> read = readSpreadsheet(content, sheet);
    QVERIFY(!read.hasValue());
    QTEST(read.error().fault, "fault");
    QTEST(read.error().evidence, "evidence");
}

void TestSpreadsheet::survivesFlippedBytes()
{
    for (const QByteArray &whole : {xlsx(row), ods("<table:table-row><table:table-cell/></table:table-row>")}) {
        const QByteArray text = readSpreadsheet(whole, {})->sheet.text;
        for (qsizetype index = 0; index < whole.size(); ++index) {
            QByteArray content = whole;
            content[index] = char(content[index] ^ 0x04);
            const Result<ListSheet, SheetError> read = readSpreadsheet(content, {});
            QVERIFY2(!read || read->sheet.text == text, qPrintable(QString::number(index)));
        }
    }
}

void TestSpreadsheet::namesTheSheetsWithContent()
{
    const QByteArray row = "<row r='1'><c t='inlineStr'><is><t>x</t></is></c></row>";
    const QByteArray content =
        workbook({{QStringLiteral("A"), row}, {QStringLiteral("Empty"), QByteArray()}, {QStringLiteral("B"), row}});
    const QStringList names{QStringLiteral("A"), QStringLiteral("B")};
    const Result<ListSheet, SheetError> undecided = readSpreadsheet(content, {});
    QVERIFY(!undecided);
    QCOMPARE(undecided.error().sheets, names);
    const Result<ListSheet, SheetError> chosen = readSpreadsheet(content, QStringLiteral("B"));
    QVERIFY(chosen);
    QCOMPARE(chosen->sheet.name, QStringLiteral("B"));
    QCOMPARE(chosen->sheets, names);
}

QTEST_APPLESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
