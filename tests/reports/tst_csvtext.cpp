#include "reports/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ReportCell::Kind;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneRecord_data();
    void writesOneRecord();
    void partsCellsAsAsked();
};

void TestCsvText::writesOneRecord_data()
{
    QTest::addColumn<ReportRow>("row");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const ReportRow &cells, const QByteArray &line) {
        QTest::newRow(name) << cells << line + "\r\n";
    };
    row("plain cells", {{u"a"_s}, {u"b"_s}, {u"0.5"_s, Kind::Number}}, "a,b,0.5");
    row("empty cells", {{}, {}, {}}, ",,");
    row("one empty cell", {{}}, "\"\"");
    row("an empty one in front", {{}, {u"b"_s}}, ",b");
    row("separator, quotes and lines", {{u"a,b"_s}, {u"a\"b"_s}, {u"a\nb"_s}}, "\"a,b\",\"a\"\"b\",\"a\nb\"");
    row("other separators stay", {{u"a;b|c\td"_s}}, "a;b|c\td");
    row("spaces at the ends", {{u" a"_s}, {u"a "_s}}, "\" a\",\"a \"");
    row("beyond ASCII", {{u"Ä€\U0001F4B6"_s}}, "Ä€\xF0\x9F\x92\xB6");
    row("our formulas", {{u"=1+1"_s}, {u"+1"_s}, {u"-1"_s}, {u"@a"_s}, {u"\ta"_s}}, "'=1+1,'+1,'-1,'@a,'\ta");
    row("a carriage return of ours", {{u"\ra"_s}}, "\"'\ra\"");
    row("the file's own formulas", {{u"=1+1"_s, Kind::Kept}, {u"-1"_s, Kind::Kept}}, "=1+1,-1");
}

void TestCsvText::writesOneRecord()
{
    QFETCH(ReportRow, row);
    QTEST(toCsvLine(row), "line");
}

void TestCsvText::partsCellsAsAsked()
{
    const ReportRow row{{u"0,5"_s}, {u"a;b"_s}, {}};
    QCOMPARE(toCsvLine(row, ';'), QByteArray("0,5;\"a;b\";\r\n"));
    QCOMPARE(toCsvLine(row, '\t'), QByteArray("0,5\ta;b\t\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
