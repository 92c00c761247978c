#include "lists/separatordetection.h"

#include <QTest>

class TestSeparatorDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
};

void TestSeparatorDetection::detects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    const auto row = [](const char *name, const char *text, char separator) {
        QTest::newRow(name) << QByteArray(text) << separator;
    };
    row("nothing", "", ',');
    row("one column", "bc1qaaa\nbc1qbbb\n", ',');
    row("comma", "bc1qaaa,1.5,May\nbc1qbbb,2,June\n", ',');
    row("semicolon", "bc1qaaa;1.5;May\nbc1qbbb;2;June\n", ';');
    row("tab", "bc1qaaa\t1.5\tMay\nbc1qbbb\t2\tJune\n", '\t');
    row("bar", "bc1qaaa|1.5|May\n", '|');
    row("semicolon with decimal commas", "bc1qaaa;1,5\nbc1qbbb;2,5\nbc1qccc;3,25\n", ';');
    row("tab with decimal commas", "bc1qaaa\t1,5\nbc1qbbb\t2,5\n", '\t');
    row("semicolon with commas in notes", "bc1qaaa;1;May, June\nbc1qbbb;2;a, b\n", ';');
    row("comma with semicolons in notes", "bc1qaaa,1,x;y\nbc1qbbb,2,x;y\n", ',');
    row("comma with tabs in notes", "bc1qaaa,1,x\ty\nbc1qbbb,2,x\ty\n", ',');
    row("quoted decimal commas", "\"bc1qaaa\",\"1,5\"\n\"bc1qbbb\",\"2,5\"\n", ',');
    row("quoted semicolons", "\"a;b\",\"address\",\"amount\"\n", ',');
    row("header only", "Address;Amount;Note\n", ';');
    row("header whose rows have more commas", "address;amount;note\nbc1qaaa;1,5;a,b,c\nbc1qbbb;2,5;d,e,f\n", ';');
    row("header in another order", "note|amount|address\na, b; c|1|bc1qaaa\n", '|');
    row("quoted header", "\"Name\";\"Wallet\";\"Sum\"\n", ';');
    row("TON address with a colon", "0:abc;1\n", ';');
    row("two cells a line", "bc1qaaa;0,001\n", ';');
    row("unreadable amounts", "bc1qaaa;one\nbc1qbbb;two\n", ';');
    row("damage of a spreadsheet", "bc1qaaa;1,23E+18\nbc1qbbb;01.02.2024\n", ';');
    row("blank lines first", "\n\nbc1qaaa;1,5\n", ';');
}

void TestSeparatorDetection::detects()
{
    QFETCH(QByteArray, text);
    QTEST(detectSeparator(text), "separator");
}

QTEST_APPLESS_MAIN(TestSeparatorDetection)
#include "tst_separatordetection.moc"
