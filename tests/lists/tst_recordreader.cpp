#include "lists/recordreader.h"

#include <QStringList>
#include <QTest>

namespace {

// "1:a|b" for each record, "3!" for each that has a fault.
QStringList recordsOf(QByteArrayView text, char separator, RecordReader::Count count = RecordReader::Count::Lines)
{
    RecordReader reader(text, separator, count);
    QStringList records;
    for (RecordReader::Step step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        QStringList cells;
        for (const Cell &cell : reader.cells()) {
            cells.append(cell.text());
        }
        records.append(step == RecordReader::Step::Fault
                           ? QStringLiteral("%1!%2").arg(reader.row()).arg(int(reader.fault()))
                           : QStringLiteral("%1:%2").arg(reader.row()).arg(cells.join(u'|')));
    }
    return records;
}

QString faulty(int row, ListFault fault)
{
    return QStringLiteral("%1!%2").arg(row).arg(int(fault));
}

} // namespace

class TestRecordReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void tellsFaultsAndGoesOn_data();
    void tellsFaultsAndGoesOn();
    void countsRecordsOfSheets();
    void boundsCells();
    void tellsQuotedCells();
};

void TestRecordReader::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const char *text, const char *records) {
        const QString expected = QString::fromUtf8(records);
        QTest::newRow(name) << QByteArray(text) << (expected.isEmpty() ? QStringList() : expected.split(u';'));
    };
    row("nothing", "", "");
    row("one cell", "a", "1:a");
    row("one line", "a,b\n", "1:a|b");
    row("no line end", "a,b", "1:a|b");
    row("LF", "a,b\nc,d\n", "1:a|b;2:c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1:a|b;2:c|d");
    row("CR", "a,b\rc,d\r", "1:a|b;2:c|d");
    row("mixed line ends", "a\nb\r\nc\rd", "1:a;2:b;3:c;4:d");
    row("LF CR is two line ends", "a\n\rb", "1:a;3:b");
    row("empty cells", "a,,\n,,b\n", "1:a||;2:||b");
    row("separator at the end", "a,", "1:a|");
    row("blank lines", "\n\na\n\n\nb\n\n", "3:a;6:b");
    row("only line ends", "\r\n\r\n", "");
    row("only separators", ",,\na,b\n,\n", "2:a|b");
    row("only spaces", "  \na\n \t , \n", "2:a");
    row("spaces stay", " a , b ", "1: a | b ");
    row("quoted", "\"a\",\"b\"\n", "1:a|b");
    row("quoted separator", "\"a,b\",c", "1:a,b|c");
    row("quoted line end", "\"a\nb\",c\nd\n", "1:a\nb|c;3:d");
    row("quoted CRLF", "\"a\r\nb\",c\r\nd\r\n", "1:a\r\nb|c;3:d");
    row("quoted CR", "\"a\rb\"\rd", "1:a\rb;3:d");
    row("quoted blank lines", "\"\n\n\n\",c\nd\n", "1:\n\n\n|c;5:d");
    row("doubled quote", "\"a\"\"b\",\"\"\"\"", "1:a\"b|\"");
    row("empty quotes", "\"\",a", "1:|a");
    row("quotes inside a bare cell", "a\"b\",5\" pipe", "1:a\"b\"|5\" pipe");
    row("quote after a space is text", " \"a\",b", "1: \"a\"|b");
    row("quoted spaces alone", "\" \",a", "1: |a");
    row("UTF-8", "ä,\"€\"", "1:ä|€");
}

void TestRecordReader::splits()
{
    QFETCH(QByteArray, text);
    QTEST(recordsOf(text, ','), "records");
}

void TestRecordReader::tellsFaultsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const QString a = QStringLiteral("1:a");
    QTest::newRow("quote never closed") << QByteArray("a\n\"b,c\nd\n")
                                        << QStringList{a, faulty(2, ListFault::UnclosedQuote)};
    QTest::newRow("quote at the very end")
        << QByteArray("a\n\"") << QStringList{a, faulty(2, ListFault::UnclosedQuote)};
    QTest::newRow("doubled quote at the end")
        << QByteArray("a\n\"b\"\"") << QStringList{a, faulty(2, ListFault::UnclosedQuote)};
    QTest::newRow("text after a quote") << QByteArray("a\n\"b\"c,d\ne\n")
                                        << QStringList{a, faulty(2, ListFault::TextAfterQuote), QStringLiteral("3:e")};
    QTest::newRow("space after a quote") << QByteArray("a\n\"b\" ,d\ne\n")
                                         << QStringList{a, faulty(2, ListFault::TextAfterQuote), QStringLiteral("3:e")};
    QTest::newRow("text after a quote over lines")
        << QByteArray("a\n\"b\nb\"c\ne\n")
        << QStringList{a, faulty(2, ListFault::TextAfterQuote), QStringLiteral("4:e")};
    QTest::newRow("huge cell") << "a\n" + QByteArray(RecordReader::longestCell + 1, 'x') + ",1\nb\n"
                               << QStringList{a, faulty(2, ListFault::CellTooLong)};
    QTest::newRow("huge quoted cell") << "a\n\"" + QByteArray(RecordReader::longestCell + 1, 'x') + "\",1\nb\n"
                                      << QStringList{a, faulty(2, ListFault::CellTooLong)};
    QTest::newRow("a line of separators")
        << "a\n" + QByteArray(1'000'000, ',') << QStringList{a, faulty(2, ListFault::TooManyCells)};
}

void TestRecordReader::tellsFaultsAndGoesOn()
{
    QFETCH(QByteArray, text);
    QTEST(recordsOf(text, ','), "records");
}

void TestRecordReader::countsRecordsOfSheets()
{
    const QStringList records = recordsOf("\"a\nb\",1\n\n\"c\",2\n", ',', RecordReader::Count::Records);
    QCOMPARE(records, QStringList({QStringLiteral("1:a\nb|1"), QStringLiteral("3:c|2")}));
}

void TestRecordReader::boundsCells()
{
    QByteArray text(RecordReader::longestCell, 'x');
    QCOMPARE(recordsOf(text, ',').size(), 1);
    QVERIFY(recordsOf(text, ',').first().startsWith(QLatin1String("1:xx")));
    text = QByteArray(RecordReader::mostCells - 1, ',') + "x";
    QVERIFY(recordsOf(text, ',').first().startsWith(QLatin1String("1:||")));
}

void TestRecordReader::tellsQuotedCells()
{
    RecordReader reader("1;\"1\"", ';');
    QCOMPARE(reader.next(), RecordReader::Step::Record);
    QVERIFY(!reader.cells()[0].isQuoted && reader.cells()[1].isQuoted);
}

QTEST_APPLESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
