#include "models/recipienteditor.h"
#include "models/rowcommands.h"
#include "support/recipientrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

// That every step can be undone and done again, whatever the rows are.
class TestRowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoesEachKindOfStep_data();
    void undoesEachKindOfStep();
    void undoesRandomSteps();

private:
    std::unique_ptr<RecipientTable> m_table;
};

namespace {

const QList<int> addressOn{AddressColumn, AmountColumn, NoteColumn};

QList<int> someRows(QRandomGenerator &random, int rows)
{
    QList<int> picked;
    for (int row = 0; row < rows; ++row) {
        if (random.bounded(3) == 0) {
            picked.append(row);
        }
    }
    return picked;
}

CellBlock someBlock(QRandomGenerator &random)
{
    CellBlock block;
    for (int row = random.bounded(1, 6); row > 0; --row) {
        QStringList cells;
        for (int column = random.bounded(1, 5); column > 0; --column) {
            cells.append(QString::number(random.bounded(1000)));
        }
        block.addRow(cells);
    }
    return block;
}

using Step = std::function<void(RecipientTable &, QRandomGenerator &)>;

Step editor(const std::function<void(RecipientEditor &, QRandomGenerator &, int)> &step)
{
    return [step](RecipientTable &table, QRandomGenerator &random) {
        RecipientEditor made(table);
        step(made, random, table.rowCount());
    };
}

using NamedSteps = QList<std::pair<const char *, Step>>;

NamedSteps cellSteps()
{
    return {
        {"edit a cell",
         [](RecipientTable &table, QRandomGenerator &random) {
             const QModelIndex cell = table.index(random.bounded(table.rowCount()), random.bounded(editableCount));
             table.setData(cell, QString::number(random.bounded(100)));
         }},
        {"paste", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.paste(someBlock(random), {someRows(random, rows), addressOn});
         })},
        {"clear", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.clear({someRows(random, rows), {AmountColumn, NoteColumn}});
         })},
        {"fill down", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.fillDown({someRows(random, rows), {NameColumn, AddressColumn}});
         })},
    };
}

NamedSteps rowSteps()
{
    return {
        {"insert", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.insert(random.bounded(rows), random.bounded(1, 4));
         })},
        {"remove", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.remove(someRows(random, rows));
         })},
        {"move", editor([](RecipientEditor &made, QRandomGenerator &random, int rows) {
             made.move(someRows(random, rows), random.bounded(2) == 0 ? 1 : -1);
         })},
        {"sort", editor([](RecipientEditor &made, QRandomGenerator &random, int) {
             made.sort(random.bounded(editableCount),
                       random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
         })},
        {"open a list", editor([](RecipientEditor &made, QRandomGenerator &random, int) {
             made.replaceAll(RecipientRows::rows(random.bounded(80)));
         })},
        {"add a list", editor([](RecipientEditor &made, QRandomGenerator &random, int) {
             made.append(RecipientRows::rows(random.bounded(5)));
         })},
    };
}

} // namespace

void TestRowCommands::init()
{
    m_table = std::make_unique<RecipientTable>();
    m_table->putRows({{0, 3}}, {row("a", "1"), row("b", "2"), row("c", "3")});
}

void TestRowCommands::undoesEachKindOfStep_data()
{
    QTest::addColumn<int>("kind");
    const auto all = (cellSteps() + rowSteps());
    for (int kind = 0; kind < all.size(); ++kind) {
        QTest::newRow(all.at(kind).first) << kind;
    }
}

void TestRowCommands::undoesEachKindOfStep()
{
    QFETCH(int, kind);
    QRandomGenerator random(118);
    const QAbstractItemModelTester tester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecipientEditor(*m_table).replaceAll(rows(60)); // removes and inserts in spans and in one pass
    for (int round = 0; round < 20; ++round) {
        const QList<RecipientRow> before = m_table->rows();
        const int index = m_table->undoStack().index();
        (cellSteps() + rowSteps()).at(kind).second(*m_table, random);
        const QList<RecipientRow> after = m_table->rows();
        if (m_table->undoStack().index() == index) {
            QCOMPARE(after, before);
            continue;
        }
        m_table->undoStack().undo();
        QCOMPARE(m_table->rows(), before);
        m_table->undoStack().redo();
        QCOMPARE(m_table->rows(), after);
    }
    QVERIFY(m_table->undoStack().index() > 1);
}

void TestRowCommands::undoesRandomSteps()
{
    const auto all = (cellSteps() + rowSteps());
    for (quint32 seed = 1; seed <= 20; ++seed) {
        init();
        QRandomGenerator random(seed);
        QList<QList<RecipientRow>> states{m_table->rows()};
        while (states.size() < 60) {
            const int index = m_table->undoStack().index();
            all.at(random.bounded(int(all.size()))).second(*m_table, random);
            if (m_table->undoStack().index() > index) {
                states.append(m_table->rows());
            }
        }
        for (int moved = 0; moved < 100; ++moved) {
            const int index = random.bounded(int(states.size()));
            m_table->undoStack().setIndex(index);
            QCOMPARE(m_table->rows(), states.at(index));
        }
    }
}

QTEST_GUILESS_MAIN(TestRowCommands)
#include "tst_rowcommands.moc"
