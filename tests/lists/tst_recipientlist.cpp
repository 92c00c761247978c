#include "lists/shownlist.h"

#include <QCryptographicHash>
#include <QStringConverter>
#include <QTest>

class TestRecipientList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void tellsWhatItCannotRead_data();
    void tellsWhatItCannotRead();
    void tellsShape();
    void readsEncodings_data();
    void readsEncodings();
    void takesWhatAPersonSays();
    void takesTheColumnsAPersonChose();
    void showsItsBeginning();
    void keepsTheFilesOwnRecords();
    void hashesTheContent();
    void sharesEqualTexts();
    void stopsAtTooManyFaults();
};

void TestRecipientList::readsRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *content, const char *rows) {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(rows).split(u'/');
    };
    row("address and amount", "A,1\nB,2.5\n", "1 A 1 - - -/2 B 2.5 - - -");
    row("note", "A,1,May\nB,2,\nC,3\n", "1 A 1 - May -/2 B 2 - - -/3 C 3 - - -");
    row("header", "address,amount\nA,1\n", "2 A 1 - - -");
    row("all columns in any order", "NAME;note;Currency;Amount;TO\nAnn;May;BTC;1,5;A\n", "2 A 1.5 BTC May Ann");
    row("columns of the file's own", "id,amount,x,address\n7,1,y,A\n", "2 A 1 - - -");
    row("optional cells left out", "address,amount,note,name\nA,1\nB,2,May\n", "2 A 1 - - -/3 B 2 - May -");
    row("blank lines", "\n\naddress,amount\n\nA,1\n\n\nB,2\n", "5 A 1 - - -/8 B 2 - - -");
    row("lines of separators", "A;1;;;\n;;;;\nB;2;;;\n", "1 A 1 - - -/3 B 2 - - -");
    row("surplus empty cells", "address;amount\nA;1;;\n", "2 A 1 - - -");
    row("quoted note over lines", "A,1,\"x\ny\"\nB,2\n", "1 A 1 - x\ny -/3 B 2 - - -");
    row("decimal commas", "A;1,5\nB;2\nC;1,234\n", "1 A 1.5 - - -/2 B 2 - - -/3 C 1.234 - - -");
    row("quoted decimal commas", "A,\"1,5\"\nB,\"0,25\"\n", "1 A 1.5 - - -/2 B 0.25 - - -");
    row("points", "A,1.234\n", "1 A 1.234 - - -");
    row("points between semicolons", "A;1.234\nB;0.5\n", "1 A 1.234 - - -/2 B 0.5 - - -");
    row("spaces at the ends", "A , 0.5\n\" B\t\",\"\u00A00.25 \", c \n", "1 A 0.5 - - -/2 B 0.25 -  c  -");
    row("marks between thousands stay", "A;1.234,5\nB;1 234,5\n", "1 A 1.234,5 - - -/2 B 1 234,5 - - -");
    row("contradicting marks stay", "A;1,5\nB;1.5\n", "1 A 1,5 - - -/2 B 1.5 - - -");
    row("a note is not trimmed", "A , 1 , x \n", "1 A 1 -  x  -");
    row("no width is no space", "A\u200B,1\u2060\n", "1 A\u200B 1\u2060 - - -");
    row("damage of a spreadsheet", "A;1,23E+18\nB;01.02.2024\nC;#NUM!\n",
        "1 A 1,23E+18 - - -/2 B 01.02.2024 - - -/3 C #NUM! - - -");
    row("other digits", "A,0x10\nB,+1\nC,.5\nD,1.\n", "1 A 0x10 - - -/2 B +1 - - -/3 C .5 - - -/4 D 1. - - -");
    row("missing amount", "A,1\nB,\n", "1 A 1 - - -/2 B - - - -");
    row("missing address", "A,1\n,2\n", "1 A 1 - - -/2 - 2 - - -");
    row("clipboard of LibreOffice", "A\t1.5\tMay\nB\t2\t\"x\ny\"\n", "1 A 1.5 - May -/2 B 2 - x\ny -");
    row("clipboard of Excel", "Address\tAmount\r\nA\t1,5\r\n", "2 A 1.5 - - -");
    row("number as note, and a point", "A,1,5\nB,1.5,7\n", "1 A 1 - 5 -/2 B 1.5 - 7 -");
    row("number as note under a header", "address,amount,note\nA,1,5\n", "2 A 1 - 5 -");
    row("number as quoted note", "A,1,\"5\"\n", "1 A 1 - 5 -");
    row("number as note, semicolons", "A;1;5\n", "1 A 1 - 5 -");
}

void TestRecipientList::readsRows()
{
    QFETCH(QByteArray, content);
    const RecipientList list = readRecipientList(content, {});
    QTEST(shown(list.rows), "rows");
    QCOMPARE(shown(list.findings), QStringList());
    QCOMPARE(list.records.size(), list.rows.size());
}

void TestRecipientList::tellsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const char *content, const QStringList &findings, int rows) {
        QTest::newRow(name) << QByteArray(content) << findings << rows;
    };
    row("nothing", "", {QStringLiteral("- empty")}, 0);
    row("only blank lines", "\n \n", {QStringLiteral("- empty")}, 0);
    row("only a header", "address,amount\n", {QStringLiteral("- empty")}, 0);
    row("title above the header", "Payroll May\naddress,amount\nA,1\n", {fault("1", ListFault::NoHeader)}, 0);
    row("unknown header", "payee,price\nA,1\n", {fault("1", ListFault::NoHeader)}, 0);
    row("no amount column", "address,price\nA,1\n", {fault("1", ListFault::NoAmountColumn)}, 0);
    row("two address columns", "address,wallet,amount\nA,B,1\n", {fault("1", ListFault::ColumnTwice)}, 0);
    row("quote not closed in the header", "\"address,amount\nA,1\n", {fault("1", ListFault::UnclosedQuote)}, 0);
    row("quote not closed", "A,1\nB,2,\"x\nC,3\n", {fault("2", ListFault::UnclosedQuote)}, 1);
    row("text after a quote", "A,1\n\"B\"x,2\nC,3\n", {fault("2", ListFault::TextAfterQuote)}, 2);
    row("too few cells", "A,1\nB\nC,3\n", {fault("2", ListFault::MissingCells)}, 2);
    row("too few cells for the header", "note,address,amount\nx,A,1\nA,1\n", {fault("3", ListFault::MissingCells)}, 1);
    row("too many cells", "address,amount\nA,1,5\n", {fault("2", ListFault::SurplusCells)}, 0);
    row("too many cells without header", "A,1,5,May\n", {fault("1", ListFault::SurplusCells)}, 0);
    row("several bad rows", "A,1\nB\nC,3\nD,4,x,y\n",
        {fault("2", ListFault::MissingCells), fault("4", ListFault::SurplusCells)}, 2);
    row("number with two readings", "A;1,234\n", {QStringLiteral("1 1234 or 1.234")}, 1);
    row("point between semicolons", "A;1.234\nB;7\n", {QStringLiteral("1 1234 or 1.234")}, 2);
    row("points in a list of commas", "A;1,5\nB;1.234\n", {QStringLiteral("2 1234 or 1.234")}, 2);
    row("findings in the order of rows", "A;1,234\nB\nC;2,000\n",
        {QStringLiteral("1 1234 or 1.234"), fault("2", ListFault::MissingCells), QStringLiteral("3 2000 or 2")}, 2);
    row("unquoted decimal comma", "A,1,5\nB,2\n", {QStringLiteral("1 1 or 1.5")}, 2);
    row("unquoted decimal comma, then an empty cell", "address,amount,note\nA,1,5,\n", {QStringLiteral("2 1 or 1.5")},
        1);
    row("unquoted number with both marks", "A,1.234,50\n", {QStringLiteral("1 1.234 or 1234.50")}, 1);
    row("binary", "A,1\n\xFF\xFE\x01", {fault("2", ListFault::MissingCells)}, 1);
}

void TestRecipientList::tellsWhatItCannotRead()
{
    QFETCH(QByteArray, content);
    const RecipientList list = readRecipientList(content, {});
    QTEST(shown(list.findings), "findings");
    QTEST(int(list.rows.size()), "rows");
}

void TestRecipientList::tellsShape()
{
    const RecipientList list = readRecipientList("id|Amount|Wallet|Memo\n7|1|A|x\n", {});
    QCOMPARE(list.shape.format, ListFormat::Text);
    QCOMPARE(list.shape.separator, '|');
    QVERIFY(list.shape.columns.hasHeader());
    QCOMPARE(list.shape.columns.names().join(u' '), QStringLiteral("id Amount Wallet Memo"));
    QCOMPARE(list.shape.columns.indexOf(ListColumn::Address), 2);
    QCOMPARE(list.shape.columns.indexOf(ListColumn::Currency), ColumnMapping::missing);
}

void TestRecipientList::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TextEncoding>("encoding");
    const QString list = QStringLiteral("address;amount;note\nA;1;Grüße\n");
    QTest::newRow("UTF-8") << list.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + list.toUtf8() << TextEncoding::Utf8WithMark;
    QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(list))
                            << TextEncoding::Utf16LittleEndian;
    QTest::newRow("Windows-1252") << list.toLatin1() << TextEncoding::Windows1252;
}

void TestRecipientList::readsEncodings()
{
    QFETCH(QByteArray, content);
    const RecipientList list = readRecipientList(content, {});
    QCOMPARE(shown(list.rows), QStringList(QStringLiteral("2 A 1 - Grüße -")));
    QTEST(list.shape.encoding, "encoding");
}

void TestRecipientList::takesWhatAPersonSays()
{
    ListOptions comma;
    comma.decimal = DecimalMark::Comma;
    QCOMPARE(shown(readRecipientList("A;1,234\n", comma).rows).first(), QStringLiteral("1 A 1.234 - - -"));
    QCOMPARE(shown(readRecipientList("A;1.5\n", comma).findings).first(), QStringLiteral("1 15 or 1.5"));
    ListOptions point;
    point.decimal = DecimalMark::Point;
    QCOMPARE(shown(readRecipientList("A;1,234\n", point).rows).first(), QStringLiteral("1 A 1,234 - - -"));
    QVERIFY(readRecipientList("A,1,5\n", point).findings.isEmpty());
    ListOptions tab;
    tab.separator = '\t';
    QCOMPARE(shown(readRecipientList("A\t1\ta,b,c\n", tab).rows).first(), QStringLiteral("1 A 1 - a,b,c -"));
}

void TestRecipientList::takesTheColumnsAPersonChose()
{
    const QByteArray content("who;pays;x;y\nB;Ann;1,5;May\n");
    QCOMPARE(shown(readRecipientList(content, {}).findings).first(), fault("1", ListFault::NoHeader));
    const QStringList cells = QStringLiteral("who pays x y").split(u' ');
    ListOptions options;
    options.columns = ColumnMapping::chosen({0, 2, -1, 3, 1}, cells, FirstRecord::IsHeader);
    const RecipientList list = readRecipientList(content, options);
    QCOMPARE(shown(list.rows), QStringList(QStringLiteral("2 B 1.5 - May Ann")));
    QCOMPARE(list.shape.decimal, DecimalMark::Comma);
    options.columns = ColumnMapping::chosen({0, 2, -1, -1, -1}, cells, FirstRecord::IsRecipient);
    QCOMPARE(shown(readRecipientList(content, options).rows).first(), QStringLiteral("1 who x - - -"));
    options.columns = ColumnMapping::chosen({0, -1, -1, -1, -1}, cells, FirstRecord::IsHeader);
    QCOMPARE(shown(readRecipientList(content, options).findings).first(), fault("1", ListFault::NoAmountColumn));
}

void TestRecipientList::showsItsBeginning()
{
    const RecipientList list = readRecipientList("payee,price\n\nA,\"1\n\",x\n" + QByteArray("B,1\n").repeated(50), {});
    QCOMPARE(list.beginning.size(), mostShownRecords);
    QCOMPARE(list.beginning.at(0).cells.join(u'|'), QStringLiteral("payee|price"));
    QCOMPARE(list.beginning.at(1).cells.join(u'|'), QStringLiteral("A|1\n|x"));
    QCOMPARE(list.beginning.at(2).row, 5);
}

void TestRecipientList::keepsTheFilesOwnRecords()
{
    const RecipientList list = readRecipientList("id;amount;to\n7;1,5;A\n\n8;2\n\"9\"\"\n\";3;C\n", {});
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(list.records.at(0).join(u'|'), QStringLiteral("7|1,5|A"));
    QCOMPARE(list.records.at(1).join(u'|'), QStringLiteral("9\"\n|3|C"));
}

void TestRecipientList::hashesTheContent()
{
    const QByteArray content("\xEF\xBB\xBF"
                             "A,1\n");
    QCOMPARE(readRecipientList(content, {}).sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TestRecipientList::sharesEqualTexts()
{
    const RecipientList list = readRecipientList("to,amount,currency\nA,1,USDT_TRX\nB,1,USDT_TRX\n", {});
    QVERIFY(list.rows[0].currency.isSharedWith(list.rows[1].currency));
}

void TestRecipientList::stopsAtTooManyFaults()
{
    const RecipientList list = readRecipientList("A,1\n" + QByteArray("B\n").repeated(int(mostListFindings) + 5), {});
    QCOMPARE(list.findings.size(), mostListFindings + 1);
    QCOMPARE(shown(list.findings.last()), fault("10002", ListFault::TooManyFaults));
    const RecipientList ambiguous = readRecipientList(QByteArray("A;1,234\n").repeated(int(mostListFindings) + 5), {});
    QCOMPARE(ambiguous.findings.size(), mostListFindings + 1);
    QCOMPARE(shown(ambiguous.findings.first()), fault("-", ListFault::TooManyFaults));
}

QTEST_APPLESS_MAIN(TestRecipientList)
#include "tst_recipientlist.moc"
