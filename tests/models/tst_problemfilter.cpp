#include "models/problemfilter.h"
#include "models/recipienteditor.h"
#include "support/recipientrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestProblemFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAllRowsAndTheEmptyOne();
    void showsOnlyProblems();
    void keepsASolvedRowUntilSetAgain();
    void showsNewProblemsAndNewRows();
    void numbersRowsAsTheTableDoes();
    void followsRandomSteps_data();
    void followsRandomSteps();

private:
    void takeStep(RecipientEditor &editor, QRandomGenerator &random);
    QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            texts.append(m_filter->index(row, AddressColumn).data().toString());
        }
        return texts.join(u' ');
    }

    std::unique_ptr<RecipientTable> m_table;
    std::unique_ptr<ProblemFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProblemFilter::init()
{
    m_tester.reset();
    m_filter.reset();
    m_table = std::make_unique<RecipientTable>();
    m_filter = std::make_unique<ProblemFilter>(*m_table);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->putRows({{0, 4}}, {row("a", "1"), row("b", "2"), row("c", "3"), row("d", "4")});
    m_table->setFindings({finding(FindingName::BadAmount, 2), finding(FindingName::DuplicateAddress, 4)});
}

void TestProblemFilter::showsAllRowsAndTheEmptyOne()
{
    QCOMPARE(shown(), QStringLiteral("a b c d "));
}

void TestProblemFilter::showsOnlyProblems()
{
    m_filter->setOnlyProblems(true);
    QCOMPARE(shown(), QStringLiteral("b d "));
    m_filter->setOnlyProblems(false);
    QCOMPARE(shown(), QStringLiteral("a b c d "));
}

void TestProblemFilter::keepsASolvedRowUntilSetAgain()
{
    m_filter->setOnlyProblems(true);
    m_filter->setData(m_filter->index(0, AmountColumn), QStringLiteral("7"));
    m_table->setFindings({finding(FindingName::DuplicateAddress, 4)});
    m_filter->refresh();
    QCOMPARE(m_table->rows().at(1).amount, QStringLiteral("7"));
    QCOMPARE(shown(), QStringLiteral("b d "));
    m_filter->setOnlyProblems(true);
    QCOMPARE(shown(), QStringLiteral("d "));
}

void TestProblemFilter::showsNewProblemsAndNewRows()
{
    m_filter->setOnlyProblems(true);
    m_table->setFindings({finding(FindingName::BadAmount, 1)});
    m_filter->refresh();
    QCOMPARE(shown(), QStringLiteral("a b d "));
    RecipientEditor(*m_table).append({row("e", "")});
    QCOMPARE(shown(), QStringLiteral("a b d e "));
}

void TestProblemFilter::numbersRowsAsTheTableDoes()
{
    m_filter->setOnlyProblems(true);
    QCOMPARE(m_filter->headerData(1, Qt::Vertical).toInt(), 4);
    QCOMPARE(m_filter->headerData(AmountColumn, Qt::Horizontal), m_table->headerData(AmountColumn, Qt::Horizontal));
}

void TestProblemFilter::followsRandomSteps_data()
{
    QTest::addColumn<bool>("isOnlyProblems");
    QTest::newRow("all rows") << false;
    QTest::newRow("only problems") << true;
}

void TestProblemFilter::takeStep(RecipientEditor &editor, QRandomGenerator &random)
{
    const int row = random.bounded(m_table->rowCount());
    switch (random.bounded(6)) {
    case 0:
        return editor.insert(row, random.bounded(1, 3));
    case 1:
        return editor.remove({row, row + random.bounded(1, 3)});
    case 2:
        return editor.move({row}, 1);
    case 3:
        return m_table->undoStack().undo();
    case 4:
        return m_table->undoStack().redo();
    default:
        m_table->setFindings({finding(FindingName::BadAmount, row), finding(FindingName::BadAddress, row + 1)});
        return m_filter->refresh();
    }
}

void TestProblemFilter::followsRandomSteps()
{
    QFETCH(bool, isOnlyProblems);
    QRandomGenerator random(7);
    RecipientEditor editor(*m_table);
    editor.append(rows(300));
    m_filter->setOnlyProblems(isOnlyProblems);
    const QPersistentModelIndex cursor = m_filter->index(0, AddressColumn);
    const QString address = cursor.data().toString();
    for (int step = 0; step < 300; ++step) {
        takeStep(editor, random);
        int last = -1;
        for (int shown = 0; shown < m_filter->rowCount(); ++shown) {
            const QModelIndex cell = m_filter->mapToSource(m_filter->index(shown, AddressColumn));
            QVERIFY(cell.row() > last);
            last = cell.row();
            QCOMPARE(m_filter->mapFromSource(cell).row(), shown);
        }
        QCOMPARE(last, int(m_table->rows().size()));
        if (cursor.isValid()) {
            QCOMPARE(cursor.data().toString(), address);
        }
    }
}

QTEST_GUILESS_MAIN(TestProblemFilter)
#include "tst_problemfilter.moc"
