#include "support/recipientbench.h"

#include <QLineEdit>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheFirstAddress();
    void takesAListByTheKeyboardAlone();
    void goesBackWithShift();
    void editsWithF2AndReplacesByTyping();
    void leavesACellAsItWasWithEscape();
    void leavesTheTableAtItsEnds();
    void showsTheCurrencyOnlyWhenAsked();
    void keepsTextOfAnyLength();
};

void TestRecipientTableView::beginsAtTheFirstAddress()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, AddressColumn}));
}

void TestRecipientTableView::takesAListByTheKeyboardAlone()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    bench.type("a");
    bench.press(Qt::Key_Tab);
    bench.type("1");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{1, AddressColumn}));
    bench.type("b");
    bench.press(Qt::Key_Tab);
    bench.type("2");
    bench.press(Qt::Key_Tab);
    bench.type("note");
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{2, NameColumn}));
    bench.type("Mira");
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.table.rows(), (QList<RecipientRow>{row("a", "1"), row("b", "2", "note"), row("", "", "", "Mira")}));
    QCOMPARE(bench.view.currentPlace(), (CellPlace{3, NameColumn}));
}

void TestRecipientTableView::goesBackWithShift()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(2)));
    bench.view.showPlace({1, NameColumn});
    bench.press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, NoteColumn}));
    bench.view.showPlace({1, AmountColumn});
    bench.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, AmountColumn}));
    bench.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, AmountColumn}));
}

void TestRecipientTableView::editsWithF2AndReplacesByTyping()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(1)));
    bench.view.showPlace({0, AddressColumn});
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_End);
    bench.type("x");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.addresses(), QStringLiteral("address1x"));
    bench.view.showPlace({0, AddressColumn});
    bench.type("yz");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.addresses(), QStringLiteral("yz"));
    QCOMPARE(bench.table.undoStack().count(), 2); // a step for each time a cell was left
}

void TestRecipientTableView::leavesACellAsItWasWithEscape()
{
    RecipientBench bench;
    QVERIFY(bench.open(rows(1)));
    bench.view.showPlace({0, AddressColumn});
    bench.type("other");
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.addresses(), QStringLiteral("address1"));
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, AddressColumn}));
}

void TestRecipientTableView::leavesTheTableAtItsEnds()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    QWidget window;
    QLineEdit before(&window);
    bench.view.setParent(&window);
    QLineEdit after(&window);
    window.show();
    bench.view.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bench.view.setFocus();
    bench.view.showPlace({0, NoteColumn});
    bench.press(Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    bench.view.setFocus();
    bench.view.showPlace({0, NameColumn});
    bench.press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(before.hasFocus());
    bench.view.setParent(nullptr);
}

void TestRecipientTableView::showsTheCurrencyOnlyWhenAsked()
{
    RecipientBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.view.isColumnHidden(CurrencyColumn));
    bench.view.setCurrencyShown(true);
    bench.view.showPlace({0, AmountColumn});
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.view.currentPlace(), (CellPlace{0, CurrencyColumn}));
}

void TestRecipientTableView::keepsTextOfAnyLength()
{
    RecipientBench bench;
    const QString longText(100'000, u'a');
    QVERIFY(bench.open({row("x", "1")}));
    bench.table.setData(bench.table.index(0, NoteColumn), longText);
    bench.view.showPlace({0, NoteColumn});
    bench.press(Qt::Key_F2);
    bench.press(Qt::Key_End);
    bench.type("b");
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.table.rows().first().note, longText + u'b');
}

QTEST_MAIN(TestRecipientTableView)
#include "tst_recipienttableview.moc"
