#include "models/recipienteditor.h"
#include "models/recipienttable.h"
#include "support/recipientrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasOneEmptyRowToTypeIn();
    void addsARowWhereOneTypes();
    void editsCellsAsTheyAre();
    void showsTextFromOutsidePlain();
    void doesNothingWhenTheTextIsTheSame();
    void hasProblemsAtTheirCells();
    void saysProblemsInWords();
    void forgetsTheProblemsOfAnEditedRow();
    void keepsProblemsAtRowsThatMove();
    void keepsTheCursorOnItsRowWhenSorted();
    void takesAndPutsBackManyScatteredRows();
    void numbersRowsForTheCheck();
    void takesALongListInOneInsertion();

private:
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_table->index(row, column).data(role);
    }

    std::unique_ptr<RecipientTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecipientTable::init()
{
    m_tester.reset();
    m_table = std::make_unique<RecipientTable>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecipientTable::hasOneEmptyRowToTypeIn()
{
    QCOMPARE(m_table->rowCount(), 1);
    QVERIFY(m_table->rows().isEmpty());
    QVERIFY(m_table->index(0, AddressColumn).flags() & Qt::ItemIsEditable);
    QVERIFY(!(m_table->index(0, ProblemColumn).flags() & Qt::ItemIsEditable));
}

void TestRecipientTable::addsARowWhereOneTypes()
{
    const QPersistentModelIndex typed = m_table->index(0, AddressColumn);
    const QSignalSpy edited(m_table.get(), &RecipientTable::edited);
    QVERIFY(m_table->setData(typed, QStringLiteral("bc1q")));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(typed.row(), 0);
    QCOMPARE(typed.data().toString(), QStringLiteral("bc1q"));
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(m_table->rows(), QList<RecipientRow>{row("bc1q", "")});
    m_table->undoStack().undo();
    QVERIFY(m_table->rows().isEmpty());
}

void TestRecipientTable::editsCellsAsTheyAre()
{
    for (int column = 0; column < editableCount; ++column) {
        const QString text = QStringLiteral(" cell\u202E %1\n").arg(column);
        QVERIFY(m_table->setData(m_table->index(0, column), text));
        QCOMPARE(at(0, column, Qt::EditRole).toString(), text);
        QCOMPARE(textAt(m_table->rows().first(), column), text);
    }
    QCOMPARE(m_table->rows().size(), 1);
    QVERIFY(!m_table->setData(m_table->index(0, ProblemColumn), QStringLiteral("fine")));
}

void TestRecipientTable::showsTextFromOutsidePlain()
{
    m_table->setData(m_table->index(0, NoteColumn), QStringLiteral("a\u202E\nb"));
    QCOMPARE(at(0, NoteColumn).toString(), QStringLiteral("a<U+202E> b"));
}

void TestRecipientTable::doesNothingWhenTheTextIsTheSame()
{
    QVERIFY(m_table->setData(m_table->index(0, NameColumn), QString()));
    QCOMPARE(m_table->rows().size(), 0);
    QCOMPARE(m_table->undoStack().count(), 0);
}

void TestRecipientTable::hasProblemsAtTheirCells()
{
    m_table->putRows({{0, 3}}, rows(3));
    m_table->setFindings({finding(FindingName::Empty, 0), finding(FindingName::BadRow, 9),
                          finding(FindingName::DuplicateAddress, 2, InputField::Address),
                          finding(FindingName::BadAmount, 2, InputField::Amount),
                          finding(FindingName::NoMemo, 3, InputField::Address)});
    QVERIFY(!at(0, ProblemColumn, RecipientTable::StrengthRole).isValid());
    QCOMPARE(at(1, NameColumn, RecipientTable::StrengthRole).toInt(), int(FindingStrength::Error));
    QCOMPARE(at(1, AddressColumn, RecipientTable::CellStrengthRole).toInt(), int(FindingStrength::Warning));
    QCOMPARE(at(1, AmountColumn, RecipientTable::CellStrengthRole).toInt(), int(FindingStrength::Error));
    QVERIFY(!at(1, NoteColumn, RecipientTable::CellStrengthRole).isValid());
    QVERIFY(!at(2, NameColumn, RecipientTable::StrengthRole).isValid()); // a notice is no problem
    QCOMPARE(m_table->findings().count(FindingStrength::Error), 1);
    QCOMPARE(m_table->findings().count(FindingStrength::Warning), 0);
}

void TestRecipientTable::saysProblemsInWords()
{
    m_table->putRows({{0, 1}}, rows(1));
    m_table->setFindings({finding(FindingName::BadAmount, 1, InputField::Amount),
                          finding(FindingName::DuplicateAddress, 1, InputField::Address)});
    QCOMPARE(at(0, ProblemColumn).toString(), QStringLiteral("Bad amount, Address twice"));
    QCOMPARE(at(0, NameColumn, RecipientTable::ProblemRole).toString().split(u'\n').size(), 2);
    QCOMPARE(at(1, NameColumn, RecipientTable::ProblemRole).toString(), QString());
}

void TestRecipientTable::forgetsTheProblemsOfAnEditedRow()
{
    m_table->putRows({{0, 2}}, rows(2));
    m_table->setFindings({finding(FindingName::BadAmount, 1), finding(FindingName::BadAmount, 2)});
    m_table->setData(m_table->index(0, AmountColumn), QStringLiteral("2"));
    QVERIFY(!at(0, 0, RecipientTable::StrengthRole).isValid());
    QVERIFY(at(1, 0, RecipientTable::StrengthRole).isValid());
}

void TestRecipientTable::keepsProblemsAtRowsThatMove()
{
    m_table->putRows({{0, 3}}, rows(3));
    m_table->setFindings({finding(FindingName::BadAmount, 2)});
    RecipientEditor editor(*m_table);
    const auto problemRow = [this] {
        return int(m_table->findings().next(-1, 1));
    };
    editor.insert(0, 2);
    QCOMPARE(problemRow(), 3);
    editor.move({3}, 1);
    QCOMPARE(problemRow(), 4);
    editor.remove({0, 2});
    QCOMPARE(problemRow(), 2);
    editor.sort(AmountColumn, Qt::DescendingOrder);
    QCOMPARE(joined(m_table->rows()), QStringLiteral("address3 address2 "));
    QCOMPARE(problemRow(), 1);
}

void TestRecipientTable::keepsTheCursorOnItsRowWhenSorted()
{
    m_table->putRows({{0, 3}}, rows(3));
    const QPersistentModelIndex second = m_table->index(1, NoteColumn);
    const QPersistentModelIndex empty = m_table->index(3, NoteColumn);
    m_table->reorder({2, 0, 1});
    QCOMPARE(second.row(), 2);
    QCOMPARE(empty.row(), 3);
    QCOMPARE(joined(m_table->rows()), QStringLiteral("address3 address1 address2"));
}

void TestRecipientTable::takesAndPutsBackManyScatteredRows()
{
    const QList<RecipientRow> all = rows(200);
    for (const int step : {2, 20}) {
        m_table->takeRows({{0, int(m_table->rows().size())}});
        m_table->putRows({{0, 200}}, all);
        QList<int> picked;
        for (int number = 0; number < 200; number += step) {
            picked.append(number);
        }
        const QList<RecipientRow> taken = m_table->takeRows(spansOf(picked));
        QCOMPARE(taken.size(), picked.size());
        QCOMPARE(taken.at(1), all.at(step));
        QCOMPARE(m_table->rows().size(), 200 - picked.size());
        QCOMPARE(m_table->rows().first(), all.at(1));
        m_table->putRows(spansOf(picked), taken);
        QCOMPARE(m_table->rows(), all);
    }
}

void TestRecipientTable::numbersRowsForTheCheck()
{
    m_table->putRows({{0, 3}}, {row("a", "1"), row("", ""), row("b", "2")});
    const QList<RecipientRow> given = numbered(m_table->rows());
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.first().row, 1);
    QCOMPARE(given.last().row, 3);
    QCOMPARE(given.last().address, QStringLiteral("b"));
}

void TestRecipientTable::takesALongListInOneInsertion()
{
    const QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy edited(m_table.get(), &RecipientTable::edited);
    RecipientEditor(*m_table).append(rows(10'000));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(m_table->rowCount(), 10'001);
}

QTEST_GUILESS_MAIN(TestRecipientTable)
#include "tst_recipienttable.moc"
