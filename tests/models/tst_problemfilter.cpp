#include "models/problemfilter.h"
#include "models/recipienteditor.h"
#include "support/recipientrows.h"

#include <QAbstractItemModelTester>
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

private:
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

QTEST_GUILESS_MAIN(TestProblemFilter)
#include "tst_problemfilter.moc"
