#include "gui/recipientactions.h"
#include "gui/recipienttableview.h"
#include "support/recipientrows.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsAtTheFirstAddress();
    void takesAListByTheKeyboardAlone();
    void goesBackWithShift();
    void editsWithF2AndReplacesByTyping();
    void leavesACellAsItWasWithEscape();
    void leavesTheTableAtItsEnds();
    void pastesFromASpreadsheet();
    void pastesOneCellIntoTheSelection();
    void saysWhatDidNotFit();
    void copiesAndCutsAsTabSeparatedText();
    void clearsFillsDownAndUndoes();
    void insertsRemovesAndMovesRows();
    void goesFromProblemToProblem();
    void pastesOnlyIntoShownRows();
    void showsTheCurrencyOnlyWhenAsked();
    void keepsTextOfAnyLength();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    // Each key to where the keyboard is: the first one opens an editor.
    void type(const char *text)
    {
        for (const char *key = text; *key != 0; ++key) {
            QTest::keyClick(QApplication::focusWidget(), *key);
        }
    }
    void select(int top, int left, int bottom, int right);
    QString addresses() const { return joined(m_table->rows()); }
    QString amounts() const { return joined(m_table->rows(), &RecipientRow::amount); }
    CellPlace place() const { return m_view->currentPlace(); }

    std::unique_ptr<RecipientTable> m_table;
    std::unique_ptr<RecipientTableView> m_view;
    RecipientActions *m_actions = nullptr;
};

void TestRecipientTableView::init()
{
    m_table = std::make_unique<RecipientTable>();
    m_view = std::make_unique<RecipientTableView>();
    m_view->setTable(*m_table);
    m_actions = new RecipientActions(*m_view);
    m_view->resize(900, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestRecipientTableView::cleanup()
{
    m_view.reset();
    m_table.reset();
}

void TestRecipientTableView::select(int top, int left, int bottom, int right)
{
    const QItemSelection cells(m_view->model()->index(top, left), m_view->model()->index(bottom, right));
    m_view->setCurrentIndex(cells.first().topLeft());
    m_view->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void TestRecipientTableView::beginsAtTheFirstAddress()
{
    QCOMPARE(place(), (CellPlace{0, AddressColumn}));
}

void TestRecipientTableView::takesAListByTheKeyboardAlone()
{
    type("a");
    press(Qt::Key_Tab);
    type("1");
    press(Qt::Key_Return);
    QCOMPARE(place(), (CellPlace{1, AddressColumn}));
    type("b");
    press(Qt::Key_Tab);
    type("2");
    press(Qt::Key_Tab);
    type("note");
    press(Qt::Key_Tab);
    QCOMPARE(place(), (CellPlace{2, NameColumn}));
    type("Mira");
    press(Qt::Key_Down);
    QCOMPARE(m_table->rows(), (QList<RecipientRow>{row("a", "1"), row("b", "2", "note"), row("", "", "", "Mira")}));
    QCOMPARE(place(), (CellPlace{3, NameColumn}));
}

void TestRecipientTableView::goesBackWithShift()
{
    m_table->putRows({{0, 2}}, rows(2));
    m_view->showPlace({1, NameColumn});
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(place(), (CellPlace{0, NoteColumn}));
    m_view->showPlace({1, AmountColumn});
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(place(), (CellPlace{0, AmountColumn}));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(place(), (CellPlace{0, AmountColumn}));
}

void TestRecipientTableView::editsWithF2AndReplacesByTyping()
{
    m_table->putRows({{0, 1}}, rows(1));
    m_view->showPlace({0, AddressColumn});
    press(Qt::Key_F2);
    press(Qt::Key_End);
    type("x");
    press(Qt::Key_Return);
    QCOMPARE(addresses(), QStringLiteral("address1x"));
    m_view->showPlace({0, AddressColumn});
    type("yz");
    press(Qt::Key_Return);
    QCOMPARE(addresses(), QStringLiteral("yz"));
    QCOMPARE(m_table->undoStack().count(), 2); // a step for each time a cell was left
}

void TestRecipientTableView::leavesACellAsItWasWithEscape()
{
    m_table->putRows({{0, 1}}, rows(1));
    m_view->showPlace({0, AddressColumn});
    type("other");
    press(Qt::Key_Escape);
    QCOMPARE(addresses(), QStringLiteral("address1"));
    QCOMPARE(place(), (CellPlace{0, AddressColumn}));
}

void TestRecipientTableView::leavesTheTableAtItsEnds()
{
    QWidget window;
    QLineEdit before(&window);
    m_view->setParent(&window);
    QLineEdit after(&window);
    window.show();
    m_view->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_view->setFocus();
    m_view->showPlace({0, NoteColumn});
    press(Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    m_view->setFocus();
    m_view->showPlace({0, NameColumn});
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(before.hasFocus());
    m_view->setParent(nullptr);
}

void TestRecipientTableView::pastesFromASpreadsheet()
{
    QApplication::clipboard()->setText(QStringLiteral("a\t1\tone\r\nb\t2\t\"two\nlines\"\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_table->rows(), (QList<RecipientRow>{row("a", "1", "one"), row("b", "2", "two\nlines")}));
    QCOMPARE(place(), (CellPlace{0, AddressColumn}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_table->rows().isEmpty());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(addresses(), QStringLiteral("a b"));
}

void TestRecipientTableView::pastesOneCellIntoTheSelection()
{
    m_table->putRows({{0, 3}}, rows(3));
    select(0, AmountColumn, 1, AmountColumn);
    QApplication::clipboard()->setText(QStringLiteral("7\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(amounts(), QStringLiteral("7 7 3"));
}

void TestRecipientTableView::saysWhatDidNotFit()
{
    const QSignalSpy leftOut(m_actions, &RecipientActions::columnsLeftOut);
    QApplication::clipboard()->setText(QStringLiteral("a\t1\tone\tmore\tmore"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(leftOut.count(), 1);
    QCOMPARE(leftOut.first().first().toInt(), 2);
}

void TestRecipientTableView::copiesAndCutsAsTabSeparatedText()
{
    m_table->putRows({{0, 3}}, rows(3));
    select(0, AddressColumn, 1, AmountColumn);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("address1\t1\naddress2\t2\n"));
    select(2, AmountColumn, 3, AmountColumn);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("3\n"));
    QCOMPARE(amounts(), QStringLiteral("1 2 "));
}

void TestRecipientTableView::clearsFillsDownAndUndoes()
{
    m_table->putRows({{0, 3}}, rows(3));
    select(0, AmountColumn, 2, AmountColumn);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(amounts(), QStringLiteral("1 1 1"));
    select(1, AmountColumn, 1, AmountColumn);
    press(Qt::Key_Delete);
    QCOMPARE(amounts(), QStringLiteral("1  1"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(amounts(), QStringLiteral("1 2 3"));
    QVERIFY(!m_actions->action(RecipientActions::Name::Undo)->isEnabled());
}

void TestRecipientTableView::insertsRemovesAndMovesRows()
{
    m_table->putRows({{0, 3}}, rows(3));
    select(1, AmountColumn, 2, AmountColumn);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(addresses(), QStringLiteral("address1   address2 address3"));
    press(Qt::Key_Z, Qt::ControlModifier);
    select(2, AmountColumn, 2, AmountColumn);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(addresses(), QStringLiteral("address1 address3 address2"));
    QCOMPARE(place(), (CellPlace{1, AmountColumn}));
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(addresses(), QStringLiteral("address1 address2"));
    QCOMPARE(place(), (CellPlace{1, AmountColumn}));
}

void TestRecipientTableView::goesFromProblemToProblem()
{
    m_table->putRows({{0, 5}}, rows(5));
    m_table->setFindings({finding(FindingName::BadAddress, 4, InputField::Address),
                          finding(FindingName::BadAmount, 2, InputField::Amount)});
    press(Qt::Key_F8);
    QCOMPARE(place(), (CellPlace{1, AmountColumn}));
    press(Qt::Key_F8);
    QCOMPARE(place(), (CellPlace{3, AddressColumn}));
    press(Qt::Key_F8);
    QCOMPARE(place(), (CellPlace{1, AmountColumn}));
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(place(), (CellPlace{3, AddressColumn}));
}

void TestRecipientTableView::pastesOnlyIntoShownRows()
{
    m_table->putRows({{0, 4}}, rows(4));
    m_table->setFindings({finding(FindingName::BadAmount, 1), finding(FindingName::BadAmount, 3)});
    m_view->filter().setOnlyProblems(true);
    m_view->showPlace({0, AmountColumn});
    QApplication::clipboard()->setText(QStringLiteral("7\n8\n9\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(amounts(), QStringLiteral("7 2 8 4 9"));
}

void TestRecipientTableView::showsTheCurrencyOnlyWhenAsked()
{
    QVERIFY(m_view->isColumnHidden(CurrencyColumn));
    m_view->setCurrencyShown(true);
    m_view->showPlace({0, AmountColumn});
    press(Qt::Key_Tab);
    QCOMPARE(place(), (CellPlace{0, CurrencyColumn}));
}

void TestRecipientTableView::keepsTextOfAnyLength()
{
    const QString longText(100'000, u'a');
    m_table->putRows({{0, 1}}, {row("x", "1")});
    m_table->setData(m_table->index(0, NoteColumn), longText);
    m_view->showPlace({0, NoteColumn});
    press(Qt::Key_F2);
    press(Qt::Key_End);
    type("b");
    press(Qt::Key_Return);
    QCOMPARE(m_table->rows().first().note, longText + u'b');
}

QTEST_MAIN(TestRecipientTableView)
#include "tst_recipienttableview.moc"
