#include "gui/pastedblock.h"

#include "models/recipientcells.h"

#include <QMimeData>
#include <QTest>

using namespace RecipientCells;

class TestPastedBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTextOfSpreadsheetsAndPages_data();
    void takesTheTextOfSpreadsheetsAndPages();
    void putsColumnsWhereTheirHeaderSays_data();
    void putsColumnsWhereTheirHeaderSays();
    void bringsBackWhatWasCopied();
};

// Captured: what each program offers for the same two rows.
void TestPastedBlock::takesTheTextOfSpreadsheetsAndPages_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells");
    const QString cells = QStringLiteral("A|1.5|May\nB|2|June 5\n");
    const auto row = [](const char *name, const char *plain, const char *html, const QString &wanted) {
        QTest::newRow(name) << QString::fromUtf8(plain) << QString::fromUtf8(html) << wanted;
    };
    row("LibreOffice", "A\t1.5\tMay\nB\t2\tJune 5\n",
        "<!DOCTYPE html><html><head><style type=\"text/css\">body{font-size:x-small}</style></head><body><table "
        "cellspacing=\"0\" border=\"0\"><colgroup span=\"3\" width=\"85\"></colgroup><tr><td height=\"17\" "
        "align=\"left\">A</td><td align=\"right\" sdval=\"1.5\" sdnum=\"1033;\">1.5</td><td>May</td></tr><tr><td>B</td>"
        "<td sdval=\"2\">2</td><td>June 5</td></tr></table></body></html>",
        cells);
    row("Excel", "A\t1.5\tMay\r\nB\t2\tJune 5\r\n",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><!--StartFragment--><tr><td>A</td><td "
        "class=xl65>1.50</td><td>May</td></tr><!--EndFragment--></table></body></html>",
        cells);
    row("a browser with tabs", "A\t1.5\tMay\nB\t2\tJune 5", "<table><tbody><tr><td>x</td></tr></tbody></table>", cells);
    row("a browser without tabs", "A 1.5 May\nB 2 June 5",
        "<meta http-equiv=\"content-type\"><table class=\"pay\"><tbody><tr><td>A</td><td>1.5</td><td>May</td></tr>"
        "<tr><td><b>B</b></td><td> 2\n</td><td>June<br>5</td></tr></tbody></table>",
        cells);
    row("text of a page", "A 1.5 May", "<p>A <img src=\"file:///etc/passwd\"> 1.5 May</p>",
        QStringLiteral("A 1.5 May\n"));
    row("text alone", "A", "", QStringLiteral("A\n"));
}

void TestPastedBlock::takesTheTextOfSpreadsheetsAndPages()
{
    QFETCH(QString, plain);
    QFETCH(QString, html);
    QMimeData content;
    content.setText(plain);
    if (!html.isEmpty()) {
        content.setHtml(html);
    }
    const CellBlock block = CellBlock::fromText(textFrom(content));
    QTEST(block.toText().replace(u'\t', u'|'), "cells");
}

void TestPastedBlock::putsColumnsWhereTheirHeaderSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<int>("leftOut");
    const auto row = [](const char *name, const char *text, const char *cells, const QList<int> &columns, int leftOut) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cells) << columns << leftOut;
    };
    row("no header", "A\t1\nB\t2\n", "A|1\nB|2\n", {}, 0);
    row("header", "Amount\tid\tTO\tname\n1\t7\tA\tAnn\n2\t8\tB\t\n", "Ann|A|1\n|B|2\n",
        {NameColumn, AddressColumn, AmountColumn}, 1);
    row("currency too", "to\tamount\tcurrency\tmemo\nA\t1\tBTC\tx\n", "A|1|BTC|x\n",
        {AddressColumn, AmountColumn, CurrencyColumn, NoteColumn}, 0);
    row("a row shorter than the header", "to\tamount\tnote\nA\t1\n", "A|1|\n",
        {AddressColumn, AmountColumn, NoteColumn}, 0);
    row("half a header", "address\tprice\nA\t1\n", "address|price\nA|1\n", {}, 0);
    row("a header alone", "address\tamount\n", "address|amount\n", {}, 0);
    row("one cell", "amount", "amount\n", {}, 0);
    row("nothing", "", "", {}, 0);
}

void TestPastedBlock::putsColumnsWhereTheirHeaderSays()
{
    QFETCH(QString, text);
    const PastedBlock pasted = readPaste(text);
    QTEST(pasted.block.toText().replace(u'\t', u'|'), "cells");
    QTEST(pasted.columns, "columns");
    QTEST(pasted.leftOut, "leftOut");
}

void TestPastedBlock::bringsBackWhatWasCopied()
{
    CellBlock block;
    block.addRow({QStringLiteral("a\tb"), QStringLiteral("two\nlines"), QStringLiteral("\"quoted\"")});
    block.addRow({QString(), QStringLiteral(" x "), QStringLiteral("1,5")});
    QCOMPARE(readPaste(block.toText()).block.toText(), block.toText());
}

QTEST_MAIN(TestPastedBlock)
#include "tst_pastedblock.moc"
