#include "support/recipientbench.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastesFromASpreadsheet();
    void pastesALongListWithoutWaiting();
    void pastesOneCellIntoTheSelection();
    void saysWhatDidNotFit();
    void copiesAndCutsAsTabSeparatedText();
    void clearsFillsDownAndUndoes();
    void insertsRemovesAndMovesRows();
    void goesFromProblemToProblem();
    void pastesOnlyIntoShownRows();
};

void TestRecipientActions::pastesFromASpreadsheet()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    QApplication::clipboard()->setText(QStringLiteral("a\t1\tone\r\nb\t2\t\"two\nlines\"\r\n"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.table.rows(), (QList<RecipientRow>{row("a", "1", "one"), row("b", "2", "two\nlines")}));
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, AddressColumn}));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.table.rows().isEmpty());
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.addresses(), QStringLiteral("a b"));
}

void TestRecipientActions::pastesALongListWithoutWaiting()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    const QString line = QString(99, u'a') + QStringLiteral("\t1\n");
    QApplication::clipboard()->setText(line.repeated(5000));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.table.rows().size(), 5000);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    bench.table.setData(bench.table.index(0, NoteColumn), QStringLiteral("meanwhile")); // gives the paste up
    bench.view.showPlace({5000, AddressColumn});
    bench.press(Qt::Key_V, Qt::ControlModifier);
    bench.view.showPlace({7, AmountColumn}); // moves on; the block goes where it was meant to
    QTRY_COMPARE(bench.table.rows().size(), 10'000);
    QCOMPARE(bench.table.rows().first().note, QStringLiteral("meanwhile"));
    QCOMPARE(bench.table.rows().last().amount, QStringLiteral("1"));
}

void TestRecipientActions::pastesOneCellIntoTheSelection()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(3)));
    bench.select({0, AmountColumn}, {1, AmountColumn});
    QApplication::clipboard()->setText(QStringLiteral("7\n"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.amounts(), QStringLiteral("7 7 3"));
}

void TestRecipientActions::saysWhatDidNotFit()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    const QSignalSpy leftOut(bench.actions, &RecipientActions::columnsLeftOut);
    QApplication::clipboard()->setText(QStringLiteral("a\t1\tone\tmore\tmore"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(leftOut.count(), 1);
    QCOMPARE(leftOut.first().first().toInt(), 2);
}

void TestRecipientActions::copiesAndCutsAsTabSeparatedText()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(3)));
    bench.select({0, AddressColumn}, {1, AmountColumn});
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("address1\t1\naddress2\t2\n"));
    bench.select({2, AmountColumn}, {3, AmountColumn});
    bench.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("3\n"));
    QCOMPARE(bench.amounts(), QStringLiteral("1 2 "));
}

void TestRecipientActions::clearsFillsDownAndUndoes()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(3)));
    bench.select({0, AmountColumn}, {2, AmountColumn});
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.amounts(), QStringLiteral("1 1 1"));
    bench.select({1, AmountColumn}, {1, AmountColumn});
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.amounts(), QStringLiteral("1  1"));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.amounts(), QStringLiteral("1 2 3"));
    QVERIFY(!bench.actions->action(RecipientActions::Name::Undo)->isEnabled());
}

void TestRecipientActions::insertsRemovesAndMovesRows()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(3)));
    bench.select({1, AmountColumn}, {2, AmountColumn});
    bench.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.addresses(), QStringLiteral("address1   address2 address3"));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.select({2, AmountColumn}, {2, AmountColumn});
    bench.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.addresses(), QStringLiteral("address1 address3 address2"));
    QCOMPARE(bench.view.currentPlace(), (CellPlace{1, AmountColumn}));
    bench.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(bench.addresses(), QStringLiteral("address1 address2"));
    QCOMPARE(bench.view.currentPlace(), (CellPlace{1, AmountColumn}));
}

void TestRecipientActions::goesFromProblemToProblem()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(5)));
    bench.table.setFindings({finding(FindingName::BadAddress, 4, InputField::Address),
                             finding(FindingName::BadAmount, 2, InputField::Amount)});
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{1, AmountColumn}));
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{3, AddressColumn}));
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{1, AmountColumn}));
    bench.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{3, AddressColumn}));
}

void TestRecipientActions::pastesOnlyIntoShownRows()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(4)));
    bench.table.setFindings({finding(FindingName::BadAmount, 1), finding(FindingName::BadAmount, 3)});
    bench.view.filter().setOnlyProblems(true);
    bench.view.showPlace({0, AmountColumn});
    QApplication::clipboard()->setText(QStringLiteral("7\n8\n9\n"));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.amounts(), QStringLiteral("7 2 8 4 9"));
}

QTEST_MAIN(TestRecipientActions)
#include "tst_recipientactions.moc"
