#include "models/problemlist.h"
#include "models/recipienteditor.h"
#include "support/recipientrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestProblemList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEachProblemWithItsRow();
    void leadsToTheCell();
    void followsTheRows();
    void isEmptyWhileItIsOff();
    void tellsTheRowOfTheFile_data();
    void tellsTheRowOfTheFile();

private:
    QString rowsShown() const
    {
        QStringList texts;
        for (int row = 0; row < m_list->rowCount(); ++row) {
            texts.append(m_list->index(row, ProblemList::RowColumn).data().toString());
        }
        return texts.join(u' ');
    }

    std::unique_ptr<RecipientTable> m_table;
    std::unique_ptr<ProblemList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProblemList::init()
{
    m_tester.reset();
    m_list.reset();
    m_table = std::make_unique<RecipientTable>();
    m_list = std::make_unique<ProblemList>(*m_table);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    m_list->setOn(true);
    m_table->putRows({{0, 4}}, rows(4));
    m_table->setFindings({finding(FindingName::BadAmount, 2, InputField::Amount),
                          finding(FindingName::BadAddress, 2, InputField::Address),
                          finding(FindingName::TestNetwork, 3), finding(FindingName::BadRow, 4)});
}

void TestProblemList::tellsEachProblemWithItsRow()
{
    QCOMPARE(rowsShown(), QStringLiteral("2 2 4"));
    QVERIFY(!m_list->index(0, ProblemList::WordsColumn).data().toString().isEmpty());
    QCOMPARE(m_list->index(0, 0).data(RecipientTable::StrengthRole).toInt(), int(FindingStrength::Error));
}

void TestProblemList::leadsToTheCell()
{
    QCOMPARE(m_list->placeOf(m_list->index(0, 0)), (CellPlace{1, AmountColumn}));
    QCOMPARE(m_list->placeOf(m_list->index(1, 0)), (CellPlace{1, AddressColumn}));
    QCOMPARE(m_list->placeOf(m_list->index(2, 0)), (CellPlace{3, AddressColumn}));
}

void TestProblemList::followsTheRows()
{
    RecipientEditor editor(*m_table);
    editor.insert(0, 1);
    QCOMPARE(rowsShown(), QStringLiteral("3 3 5"));
    editor.move({4}, -1);
    QCOMPARE(rowsShown(), QStringLiteral("3 3 4"));
    editor.clear({{2}, {AmountColumn}}); // waits for the next check
    QCOMPARE(rowsShown(), QStringLiteral("4"));
    editor.remove({3});
    QCOMPARE(rowsShown(), QString());
}

void TestProblemList::isEmptyWhileItIsOff()
{
    m_list->setOn(false);
    QCOMPARE(m_list->rowCount(), 0);
    m_list->setOn(true);
    QCOMPARE(m_list->rowCount(), 3);
}

void TestProblemList::tellsTheRowOfTheFile_data()
{
    QTest::addColumn<int>("fileRow");
    QTest::addColumn<QString>("text");
    QTest::newRow("typed") << 0 << QStringLiteral("1");
    QTest::newRow("the same") << 1 << QStringLiteral("1");
    QTest::newRow("another") << 2 << QStringLiteral("1 (2 in the file)");
}

void TestProblemList::tellsTheRowOfTheFile()
{
    QFETCH(int, fileRow);
    RecipientRow read = row("a", "1");
    read.fileRow = fileRow;
    RecipientEditor(*m_table).replaceAll({read});
    QTEST(rowWithFileRow(*m_table, 0), "text");
}

QTEST_GUILESS_MAIN(TestProblemList)
#include "tst_problemlist.moc"
