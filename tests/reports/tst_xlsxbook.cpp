#include "reports/xlsxbook.h"

#include "lists/spreadsheet.h"
#include "lists/zippackage.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ReportCell::Kind;

class TestXlsxBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextsAndExactNumbers_data();
    void keepsTextsAndExactNumbers();
    void refusesWhatASheetCannotHold();
    void writesEveryRow();
    void goesOnOnASecondSheet();

private:
    static ReportTable table(const QList<ReportRow> &rows)
    {
        return {{{u"head"_s}}, rows.size(), [rows](qsizetype index) {
                    return rows.at(index);
                }};
    }
    // The sheet as the list reader sees it, without the header.
    static QByteArray sheetOf(const ReportTable &table)
    {
        const Result<QByteArray, ReportError> book = makeXlsx(table);
        if (!book) {
            return "not made";
        }
        const Result<ListSheet, SheetError> read = readSpreadsheet(*book, {});
        return read ? read->sheet.text.mid(read->sheet.text.indexOf('\n') + 1) : QByteArray("not read");
    }
};

void TestXlsxBook::keepsTextsAndExactNumbers_data()
{
    QTest::addColumn<ReportRow>("row");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const ReportRow &cells, const QByteArray &text) {
        QTest::newRow(name) << cells << text;
    };
    row("texts", {{u"a"_s}, {u"0.10"_s}, {u"00123"_s}}, R"("a","0.10","00123")");
    row("numbers", {{u"0.1"_s, Kind::Number}, {u"-3"_s, Kind::Number}, {u"123456789012345"_s, Kind::Number}},
        "0.1,-3,123456789012345");
    row("more digits than a number keeps", {{u"1234567890.123456"_s, Kind::Number}}, R"("1234567890.123456")");
    row("not the shortest", {{u"0.10"_s, Kind::Number}}, R"("0.10")");
    row("no number at all", {{u"1e3"_s, Kind::Number}, {u"inf"_s, Kind::Number}}, R"("1e3","inf")");
    row("formulas are texts", {{u"=1+1"_s}, {u"=1+1"_s, Kind::Kept}, {u"{=A1}"_s}}, R"("=1+1","=1+1","{=A1}")");
    row("links are texts", {{u"https://example.org/x"_s}}, R"("https://example.org/x")");
    row("markup, lines, spaces", {{u" <b>&amp;\n\"x\" "_s}}, "\" <b>&amp;\n\"\"x\"\" \"");
    row("what looks like an escape", {{u"_x0041_"_s}}, R"("_x0041_")");
    row("empty cells", {{}, {u"b"_s}}, R"(,"b")");
    row("beyond ASCII", {{u"Ä€\U0001F4B6"_s}}, "\"Ä€\xF0\x9F\x92\xB6\"");
}

void TestXlsxBook::keepsTextsAndExactNumbers()
{
    QFETCH(ReportRow, row);
    QTEST(sheetOf(table({row})), "text");
}

void TestXlsxBook::refusesWhatASheetCannotHold()
{
    QCOMPARE(makeXlsx(table({{{QString(32'768, u'x')}}})).error().fault, ReportFault::CellTooLong);
    QVERIFY(makeXlsx(table({{{QString(32'767, u'x')}}})));
    const ReportTable long_{{}, 1'048'576, [](qsizetype) {
                                return ReportRow();
                            }};
    QCOMPARE(makeXlsx(long_).error().fault, ReportFault::TooManyRows);
}

void TestXlsxBook::writesEveryRow()
{
    const ReportTable many{{{u"head"_s}}, 20'000, [](qsizetype index) {
                               return ReportRow{{QString::number(index), Kind::Number}, {u"x"_s}};
                           }};
    const QByteArray text = sheetOf(many);
    QCOMPARE(text.count('\n'), 19'999);
    QVERIFY(text.endsWith("19999,\"x\""));
}

void TestXlsxBook::goesOnOnASecondSheet()
{
    constexpr int sheetRows = 1'048'576;
    XlsxBook book({{u"head"_s}});
    for (int row = 0; row < sheetRows + 1; ++row) {
        QVERIFY(book.add({{row < sheetRows - 1 ? u"a"_s : u"b%1"_s.arg(row)}}));
    }
    QCOMPARE(book.sheets(), 2);
    const auto path = book.finish();
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto package = ZipPackage::open(file.readAll());
    QVERIFY(package);
    const auto second = package->entry(u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(second);
    const QByteArray sheet = second->readAll();
    QCOMPARE(sheet.count("<row "), 3);
    for (const char *text : {">head<", ">b1048575<", ">b1048576<"}) {
        QVERIFY2(sheet.contains(text), text);
    }
}

QTEST_GUILESS_MAIN(TestXlsxBook)
#include "tst_xlsxbook.moc"
