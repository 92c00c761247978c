#include "gui/recipienttoolbar.h"
#include "support/recipientbench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace RecipientCells;
using namespace RecipientRows;

class TestRecipientToolbar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsText();
    void showsOnlyProblems();
    void offersTheFilterOnlyWhenThereIsAProblem();
    void losesItsWordsInANarrowWindow();
    void asksForAFile();

private:
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_toolbar->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<RecipientBench> m_bench;
    std::unique_ptr<RecipientToolbar> m_toolbar;
};

void TestRecipientToolbar::init()
{
    m_toolbar.reset();
    m_bench = std::make_unique<RecipientBench>();
    QVERIFY(m_bench->open({row("a", "1", "Mira"), row("b", "1,5", "Ada")}));
    m_toolbar = std::make_unique<RecipientToolbar>();
    m_toolbar->setView(m_bench->view, *m_bench->actions);
    m_toolbar->resize(900, 40);
    m_toolbar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_toolbar.get()));
}

void TestRecipientToolbar::findsText()
{
    auto *edit = find<QLineEdit>("findEdit");
    QTest::keyClicks(edit, QStringLiteral("a"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_bench->view.currentPlace(), (CellPlace{0, NoteColumn}));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_bench->view.currentPlace(), (CellPlace{1, NoteColumn}));
    QVERIFY(edit->property("tone").toString().isEmpty());
    QTest::keyClicks(edit, QStringLiteral("zzz"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_bench->view.currentPlace(), (CellPlace{1, NoteColumn}));
    QCOMPARE(edit->property("tone").toString(), QStringLiteral("danger"));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(edit->property("tone").toString().isEmpty());
}

void TestRecipientToolbar::showsOnlyProblems()
{
    m_bench->table.setFindings({finding(FindingName::BadAmount, 2, InputField::Amount)});
    m_bench->view.showPlace({1, AmountColumn});
    find<QPushButton>("problemsButton")->click();
    QCOMPARE(m_bench->view.model()->rowCount(), 2); // with the empty row
    QCOMPARE(m_bench->view.currentPlace(), (CellPlace{1, AmountColumn}));
    m_toolbar->setOnlyProblems(false);
    QCOMPARE(m_bench->view.model()->rowCount(), 3);
}

void TestRecipientToolbar::offersTheFilterOnlyWhenThereIsAProblem()
{
    auto *problems = find<QPushButton>("problemsButton");
    m_toolbar->setHasProblems(false);
    QVERIFY(!problems->isEnabled());
    m_toolbar->setHasProblems(true);
    problems->click();
    m_toolbar->setHasProblems(false);
    QVERIFY(problems->isEnabled()); // to show all again
}

void TestRecipientToolbar::losesItsWordsInANarrowWindow()
{
    auto *paste = find<QPushButton>("pasteButton");
    QVERIFY(!paste->text().isEmpty());
    m_toolbar->resize(560, 40);
    QTRY_VERIFY(paste->text().isEmpty());
    QVERIFY(!paste->accessibleName().isEmpty());
    QVERIFY(!paste->toolTip().isEmpty());
}

void TestRecipientToolbar::asksForAFile()
{
    const QSignalSpy asked(m_toolbar.get(), &RecipientToolbar::openRequested);
    find<QPushButton>("openButton")->click();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestRecipientToolbar)
#include "tst_recipienttoolbar.moc"
