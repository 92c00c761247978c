#include "models/cellblock.h"

#include <QTest>

class TestCellBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsCopy_data();
    void readsWhatSpreadsheetsCopy();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void knowsWhereARowEnds();
};

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const CellBlock &block)
{
    Rows rows;
    for (int row = 0; row < block.rowCount(); ++row) {
        rows.append(QStringList());
        for (int column = 0; block.hasCell(row, column); ++column) {
            rows.last().append(block.at(row, column));
        }
    }
    return rows;
}

} // namespace

void TestCellBlock::readsWhatSpreadsheetsCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const char *text, const Rows &rows) {
        QTest::newRow(name) << QString::fromUtf8(text) << rows;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString none;
    row("nothing", "", {});
    row("one cell", "a", {{a}});
    row("a line", "a\tb", {{a, b}});
    row("LibreOffice's lines", "a\tb\nb\ta\n", {{a, b}, {b, a}});
    row("Excel's lines", "a\tb\r\nb\ta\r\n", {{a, b}, {b, a}});
    row("old lines", "a\rb\r", {{a}, {b}});
    row("empty cells", "\ta\t\n", {{none, a, none}});
    row("an empty line between", "a\n\nb", {{a}, {none}, {b}});
    row("ragged lines", "a\na\tb", {{a}, {a, b}});
    row("quoted", "\"a\"\tb", {{a, b}});
    row("quoted tab and line break", "\"a\tb\nc\"\tb", {{QStringLiteral("a\tb\nc"), b}});
    row("quoted quotation marks", "\"say \"\"a\"\"\"\tb", {{QStringLiteral("say \"a\""), b}});
    row("a quotation mark inside", "5\" pipe\tb", {{QStringLiteral("5\" pipe"), b}});
    row("never closed", "\"a\tb", {{QStringLiteral("\"a"), b}});
    row("closed too early", "\"a\"b\ta", {{QStringLiteral("\"a\"b"), a}});
    row("empty quotes", "\"\"\tb", {{none, b}});
    row("spaces stay", " a \tb", {{QStringLiteral(" a "), b}});
}

void TestCellBlock::readsWhatSpreadsheetsCopy()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    QCOMPARE(rowsOf(CellBlock::fromText(text)), rows);
}

void TestCellBlock::writesWhatItReads_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell :
         {"plain", "", "with\ttab", "with\nline", "\"begins with a mark", "5\" pipe", "\"", "\"\""}) {
        QTest::newRow(cell) << QString::fromLatin1(cell);
    }
}

void TestCellBlock::writesWhatItReads()
{
    QFETCH(QString, cell);
    CellBlock block;
    block.addRow({cell, QStringLiteral("next"), cell});
    block.addRow({QStringLiteral("last"), cell});
    QCOMPARE(rowsOf(CellBlock::fromText(block.toText())), rowsOf(block));
}

void TestCellBlock::knowsWhereARowEnds()
{
    const CellBlock block = CellBlock::fromText(QStringLiteral("a\na\tb\tc\n"));
    QCOMPARE(block.columnCount(), 3);
    QVERIFY(block.hasCell(1, 2));
    QVERIFY(!block.hasCell(1, 3));
    QVERIFY(!block.hasCell(0, 1));
    QCOMPARE(block.at(0, 1), QString());
}

QTEST_APPLESS_MAIN(TestCellBlock)
#include "tst_cellblock.moc"
