#include "lists/packagewriter.h"
#include "lists/shownlist.h"

#include <QCryptographicHash>
#include <QTest>

// Recipient lists out of spreadsheets.
class TestSheetList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpreadsheets_data();
    void readsSpreadsheets();
    void tellsWhatItCannotReadInSpreadsheets();
};

void TestSheetList::readsSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("XLSX") << xlsx(
        "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>"
        "<row r='3'><c r='A3' t='inlineStr'><is><t>A</t></is></c><c r='C3'><v>1.234</v></c></row>"
        "<row r='7'><c r='A7' t='inlineStr'><is><t>B\n,</t></is></c>"
        "<c r='C7' t='inlineStr'><is><t>2,5</t></is></c></row>"
        "<row r='9'><c r='A9'><v>5</v></c><c r='B9'><v>0.1234567890123456</v></c><c r='C9'><v>"
        "1E-5</v></c></row>")
                          << ListFormat::Xlsx;
    const QByteArray text = "<table:table-cell office:value-type='string'><text:p>%1</text:p></table:table-cell>";
    const auto cell = [&text](const char *content) {
        return QByteArray(text).replace("%1", content);
    };
    const auto number = [](const char *value) {
        return "<table:table-cell office:value-type='float' office:value='" + QByteArray(value) + "'/>";
    };
    const auto row = [](const QByteArray &cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const QByteArray gap = "<table:table-cell/>";
    const auto gapRows = [&](int count) {
        return "<table:table-row table:number-rows-repeated='" + QByteArray::number(count) + "'>" + gap
            + "</table:table-row>";
    };
    QTest::newRow("ODS") << ods(gapRows(1) + row(cell("address") + gap + cell("amount"))
                                + row(cell("A") + gap + number("1.234")) + gapRows(3)
                                + row(cell("B<text:line-break/>,") + gap + cell("2,5")) + gapRows(1)
                                + row(number("5") + number("0.1234567890123456") + number("1E-5")))
                         << ListFormat::Ods;
}

void TestSheetList::readsSpreadsheets()
{
    QFETCH(QByteArray, content);
    const RecipientList list = readRecipientList(content, {});
    QCOMPARE(shown(list.findings), QStringList());
    QCOMPARE(shown(list.rows),
             QStringList({QStringLiteral("3 A 1.234 - - -"), QStringLiteral("7 B\n, 2.5 - - -"),
                          QStringLiteral("9 5 0.00001 - - -")}));
    QTEST(list.shape.format, "format");
    QCOMPARE(list.shape.sheet, QStringLiteral("List"));
    QCOMPARE(list.records.at(1).join(u'|'), QStringLiteral("B\n,||2,5"));
    QCOMPARE(list.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TestSheetList::tellsWhatItCannotReadInSpreadsheets()
{
    const RecipientList list = readRecipientList(
        xlsx("<row r='1'><c t='inlineStr'><is><t>A</t></is></c><c><v>1.5</v></c></row>"
             "<row r='2'><c t='inlineStr'><is><t>B</t></is></c><c><v>0.30000000000000004</v></c></row>"
             "<row r='3'><c t='inlineStr'><is><t>C</t></is></c><c><v>123456789012345678</v></c></row>"
             "<row r='4'><c t='inlineStr'><is><t>D</t></is></c><c><v>999999999999999</v></c></row>"
             "<row r='5'><c t='inlineStr'><is><t>E</t></is></c></row>"
             "<row r='6'><c t='inlineStr'><is><t>F</t></is></c><c s='1'><v>45293</v></c></row>"),
        {});
    QCOMPARE(shown(list.findings),
             QStringList({fault("2", ListFault::TooManyDigits), fault("3", ListFault::TooManyDigits),
                          fault("5", ListFault::MissingCells)}));
    QCOMPARE(shown(list.rows),
             QStringList({QStringLiteral("1 A 1.5 - - -"), QStringLiteral("4 D 999999999999999 - - -"),
                          QStringLiteral("6 F 2024-01-02 - - -")}));
    QCOMPARE(list.findings[0].evidence, QStringLiteral("0.30000000000000004"));
    const RecipientList broken = readRecipientList(xlsx("<row>"), {});
    QCOMPARE(shown(broken.findings), QStringList(fault("-", ListFault::BrokenSpreadsheet)));
    QVERIFY(broken.rows.isEmpty() && !broken.sha256.isEmpty());
}

QTEST_APPLESS_MAIN(TestSheetList)
#include "tst_recipientlistreader.moc"
