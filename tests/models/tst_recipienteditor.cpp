#include "models/recipienteditor.h"
#include "support/recipientrows.h"

#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pastesOverCellsAndAddsTheRest();
    void pastesBehindTheLastRow();
    void pastesOnlyOverTheRowsThatAreShown();
    void pastesOneCellIntoAllSelected();
    void saysHowManyColumnsDidNotFit();
    void clearsCells();
    void fillsDown();
    void insertsAndRemoves();
    void movesRows_data();
    void movesRows();
    void sortsRows();
    void replacesAllRows();
    void tellsWhichFileTheRowsComeFrom();
    void keepsFileRowsWithTheirRows();
    void settlesAFaultByTheCellItIsAbout();
    void takesRowsAsTheyStand();
    void makesNoStepOfNothing();
    void copiesWhatItPastes();

private:
    QString addresses() const { return joined(m_table->rows()); }
    QString amounts() const { return joined(m_table->rows(), &RecipientRow::amount); }

    std::unique_ptr<RecipientTable> m_table;
    std::unique_ptr<RecipientEditor> m_editor;
};

namespace {

const QList<int> addressOn{AddressColumn, AmountColumn, NoteColumn};

} // namespace

void TestRecipientEditor::init()
{
    m_table = std::make_unique<RecipientTable>();
    m_editor = std::make_unique<RecipientEditor>(*m_table);
    m_table->putRows({{0, 3}}, {row("a", "1"), row("b", "2"), row("c", "3")});
}

void TestRecipientEditor::pastesOverCellsAndAddsTheRest()
{
    QCOMPARE(m_editor->paste(CellBlock::fromText(QStringLiteral("x\t8\ny\t9\tnote\n")), {{2, 3}, addressOn}), 0);
    QCOMPARE(addresses(), QStringLiteral("a b x y"));
    QCOMPARE(amounts(), QStringLiteral("1 2 8 9"));
    QCOMPARE(m_table->rows().last().note, QStringLiteral("note"));
    QCOMPARE(m_table->undoStack().count(), 1);
    m_table->undoStack().undo();
    QCOMPARE(addresses(), QStringLiteral("a b c"));
    QCOMPARE(amounts(), QStringLiteral("1 2 3"));
}

void TestRecipientEditor::pastesBehindTheLastRow()
{
    m_editor->paste(CellBlock::fromText(QStringLiteral("x\ny")), {{3}, addressOn});
    QCOMPARE(addresses(), QStringLiteral("a b c x y"));
}

void TestRecipientEditor::pastesOnlyOverTheRowsThatAreShown()
{
    m_editor->paste(CellBlock::fromText(QStringLiteral("x\ny\nz")), {{0, 2}, addressOn});
    QCOMPARE(addresses(), QStringLiteral("x b y z"));
}

void TestRecipientEditor::pastesOneCellIntoAllSelected()
{
    m_editor->paste(CellBlock::fromText(QStringLiteral("7")), {{0, 2, 3}, {AmountColumn}});
    QCOMPARE(amounts(), QStringLiteral("7 2 7"));
}

void TestRecipientEditor::saysHowManyColumnsDidNotFit()
{
    QCOMPARE(m_editor->paste(CellBlock::fromText(QStringLiteral("x\t1\tn\tmore\tmore")), {{0}, addressOn}), 2);
    QCOMPARE(m_table->rows().first(), row("x", "1", "n"));
}

void TestRecipientEditor::clearsCells()
{
    m_editor->clear({{1, 2, 3}, {AmountColumn, ProblemColumn}});
    QCOMPARE(amounts(), QStringLiteral("1  "));
    QCOMPARE(addresses(), QStringLiteral("a b c"));
}

void TestRecipientEditor::fillsDown()
{
    m_editor->fillDown({{0, 1, 2, 3}, {AmountColumn}});
    QCOMPARE(amounts(), QStringLiteral("1 1 1"));
    QCOMPARE(addresses(), QStringLiteral("a b c"));
}

void TestRecipientEditor::insertsAndRemoves()
{
    m_editor->insert(1, 2);
    QCOMPARE(addresses(), QStringLiteral("a   b c"));
    m_editor->remove({4, 0, 2, 5});
    QCOMPARE(addresses(), QStringLiteral(" b"));
    m_table->undoStack().undo();
    m_table->undoStack().undo();
    QCOMPARE(addresses(), QStringLiteral("a b c"));
}

void TestRecipientEditor::movesRows_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("order");
    QTest::newRow("one up") << QList<int>{1} << -1 << "b a c";
    QTest::newRow("one down") << QList<int>{1} << 1 << "a c b";
    QTest::newRow("two down") << QList<int>{0, 1} << 1 << "c a b";
    QTest::newRow("two up") << QList<int>{2, 1} << -1 << "b c a";
    QTest::newRow("first up") << QList<int>{0} << -1 << "a b c";
    QTest::newRow("last down") << QList<int>{2} << 1 << "a b c";
    QTest::newRow("the empty row") << QList<int>{3} << -1 << "a b c";
}

void TestRecipientEditor::movesRows()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, by);
    QFETCH(QString, order);
    m_editor->move(rows, by);
    QCOMPARE(addresses(), order);
    m_table->undoStack().undo();
    QCOMPARE(addresses(), QStringLiteral("a b c"));
}

void TestRecipientEditor::sortsRows()
{
    m_editor->sort(AmountColumn, Qt::DescendingOrder);
    QCOMPARE(amounts(), QStringLiteral("3 2 1"));
    m_table->undoStack().undo();
    QCOMPARE(amounts(), QStringLiteral("1 2 3"));
}

void TestRecipientEditor::replacesAllRows()
{
    m_editor->replaceAll({row("x", "1")});
    QCOMPARE(addresses(), QStringLiteral("x"));
    m_editor->append({row("y", "1")});
    QCOMPARE(addresses(), QStringLiteral("x y"));
    m_table->undoStack().setIndex(0);
    QCOMPARE(addresses(), QStringLiteral("a b c"));
}

void TestRecipientEditor::tellsWhichFileTheRowsComeFrom()
{
    RecipientRow read = row("x", "1");
    read.fileRow = 2;
    m_editor->append({read}, QStringLiteral("aa"));
    QCOMPARE(m_table->listFile(), QStringLiteral("aa")); // the typed rows come from no file
    m_editor->append({read}, QStringLiteral("bb"));
    QCOMPARE(m_table->listFile(), QString());
    m_table->undoStack().undo();
    QCOMPARE(m_table->listFile(), QStringLiteral("aa"));
    m_editor->replaceAll({read}, QStringLiteral("bb"));
    QCOMPARE(m_table->listFile(), QStringLiteral("bb"));
    m_table->undoStack().setIndex(0);
    QCOMPARE(m_table->listFile(), QString());
}

void TestRecipientEditor::keepsFileRowsWithTheirRows()
{
    QList<RecipientRow> read = rows(3);
    for (int index = 0; index < 3; ++index) {
        read[index].fileRow = index + 2;
    }
    m_editor->replaceAll(read, QStringLiteral("aa"));
    const auto fileRows = [this] {
        QString texts;
        for (const RecipientRow &each : m_table->rows()) {
            texts += QString::number(each.fileRow);
        }
        return texts;
    };
    m_editor->sort(AmountColumn, Qt::DescendingOrder);
    m_editor->insert(1, 1);
    m_editor->move({0}, 1);
    m_editor->clear({{1}, {AmountColumn}});
    QCOMPARE(fileRows(), QStringLiteral("0432"));
    m_editor->remove({2});
    QCOMPARE(fileRows(), QStringLiteral("042"));
    m_table->undoStack().undo();
    QCOMPARE(fileRows(), QStringLiteral("0432"));
}

void TestRecipientEditor::settlesAFaultByTheCellItIsAbout()
{
    RecipientRow doubtful = row("x", "1.234", "note");
    doubtful.fault = ListFault::TwoReadings;
    RecipientRow quoted = row("y", "1");
    quoted.fault = ListFault::TextAfterQuote;
    m_editor->replaceAll({doubtful, quoted});
    m_editor->clear({{0}, {NoteColumn}});
    QVERIFY(m_table->rows().first().fault);
    m_editor->paste(CellBlock::fromText(QStringLiteral("z\t1234")), {{0}, addressOn});
    QVERIFY(!m_table->rows().first().fault);
    QVERIFY(m_table->rows().last().fault);
    QVERIFY(m_table->setData(m_table->index(1, NameColumn), QStringLiteral("Ann")));
    QVERIFY(!m_table->rows().last().fault);
    m_table->undoStack().undo();
    m_table->undoStack().undo();
    QCOMPARE(m_table->rows().first().fault, ListFault::TwoReadings);
    QCOMPARE(m_table->rows().last().fault, ListFault::TextAfterQuote);
    QCOMPARE(m_table->rows().first().amount, QStringLiteral("1.234"));
}

void TestRecipientEditor::takesRowsAsTheyStand()
{
    RecipientRow doubtful = row("x", "1.234");
    doubtful.fault = ListFault::TwoReadings;
    m_editor->replaceAll({doubtful, row("y", "1")});
    m_editor->accept({0, 1, 2});
    QVERIFY(!m_table->rows().first().fault);
    m_editor->accept({0, 1, 2});
    m_table->undoStack().undo();
    QVERIFY(m_table->rows().first().fault);
}

void TestRecipientEditor::makesNoStepOfNothing()
{
    m_editor->clear({{0, 1}, {NoteColumn}});
    m_editor->clear({{3}, {AmountColumn}});
    m_editor->fillDown({{1}, {AmountColumn}});
    m_editor->sort(AmountColumn, Qt::AscendingOrder);
    m_editor->remove({3});
    m_editor->paste({}, {{0}, addressOn});
    m_editor->paste(CellBlock::fromText(QStringLiteral("a\t1")), {{0}, addressOn});
    m_editor->append({});
    QCOMPARE(m_table->undoStack().count(), 0);
}

void TestRecipientEditor::copiesWhatItPastes()
{
    const CellBlock block = m_editor->copy({{0, 2, 3}, {AddressColumn, AmountColumn}});
    QCOMPARE(block.toText(), QStringLiteral("a\t1\nc\t3\n"));
}

QTEST_GUILESS_MAIN(TestRecipientEditor)
#include "tst_recipienteditor.moc"
