#include "gui/draftshelf.h"
#include "gui/masspage.h"
#include "gui/namedialog.h"
#include "gui/questiondialog.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

class TestDraftShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsTyped();
    void savesUnderAName();
    void opensAnotherList();
    void namesWhatHasNoNameBeforeAnotherTakesItsPlace();
    void startsANewList();
    void renamesAndDeletes();
    void refusesANameThatIsTaken();
    void leavesANamedListAsItWas();

private:
    void open();
    void put(int rows);
    void choose(const QString &text);
    void answerName(const QString &name);
    QMenu *menu() { return m_page->findChild<QMenu *>(); }
    template<class Dialog>
    Dialog *dialog()
    {
        return m_page->findChild<Dialog *>();
    }
    QString name() { return m_page->findChild<QLabel *>(QStringLiteral("listNameLabel"))->text(); }
    qsizetype rows() { return m_page->draft().rows.size(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MassPage> m_page;
    DraftShelf *m_shelf = nullptr;
};

void TestDraftShelf::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    open();
}

void TestDraftShelf::open()
{
    m_page = std::make_unique<MassPage>();
    m_page->resize(900, 600);
    m_page->show();
    m_shelf = new DraftShelf(m_fixture->services(), *m_page);
    m_shelf->load();
    m_fixture->settle();
    QCoreApplication::processEvents();
}

void TestDraftShelf::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_fixture.reset();
}

void TestDraftShelf::put(int rows)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("BTC");
    for (int row = 1; row <= rows; ++row) {
        draft.rows.append({row, QStringLiteral("a"), QStringLiteral("1"), {}, {}, {}});
    }
    m_page->setDraft(draft);
}

void TestDraftShelf::choose(const QString &text)
{
    m_page->listsButton()->click();
    QTRY_VERIFY(menu() && menu()->isVisible());
    for (QAction *action : menu()->actions()) {
        if (action->text().remove(u'&').startsWith(text)) {
            action->trigger();
        }
    }
    menu()->close();
    QTRY_VERIFY(!menu());
}

void TestDraftShelf::answerName(const QString &name)
{
    QTRY_VERIFY(dialog<NameDialog>());
    dialog<NameDialog>()->findChild<QLineEdit *>()->setText(name);
    QTest::keyClick(dialog<NameDialog>(), Qt::Key_Return);
    QTRY_VERIFY(!dialog<NameDialog>());
}

void TestDraftShelf::keepsWhatIsTyped()
{
    m_page->appendRows({{1, QStringLiteral("a"), QStringLiteral("1"), {}, {}, {}}});
    QTRY_COMPARE(m_fixture->listDraft.load().takeResult()->rows.size(), 1);
    open();
    QTRY_COMPARE(rows(), 1);
}

void TestDraftShelf::savesUnderAName()
{
    put(2);
    choose(QStringLiteral("Save this list"));
    answerName(QStringLiteral(" October  & more "));
    QTRY_COMPARE(name(), QStringLiteral("October & more"));
    open();
    QTRY_COMPARE(name(), QStringLiteral("October & more"));
    QTRY_COMPARE(rows(), 2);
}

void TestDraftShelf::opensAnotherList()
{
    put(2);
    choose(QStringLiteral("Save this list"));
    answerName(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    put(3);
    choose(QStringLiteral("Save a copy"));
    answerName(QStringLiteral("November"));
    QTRY_COMPARE(name(), QStringLiteral("November"));
    choose(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    QCOMPARE(rows(), 2);
    QVERIFY(m_page->isEnabled());
}

void TestDraftShelf::namesWhatHasNoNameBeforeAnotherTakesItsPlace()
{
    static_cast<void>(m_fixture->savedLists.saveAs(QStringLiteral("October"), {}, someTime()).takeResult());
    static_cast<void>(m_fixture->listDraft.clear().takeResult());
    put(2);
    choose(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    QCOMPARE(rows(), 0);
    choose(QStringLiteral("List of"));
    QTRY_COMPARE(rows(), 2);
}

void TestDraftShelf::startsANewList()
{
    put(2);
    choose(QStringLiteral("New list"));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(name(), QString());
    QTRY_COMPARE(m_fixture->savedLists.all().takeResult()->size(), 1);
    QCOMPARE(*m_fixture->savedLists.currentName().takeResult(), QString());
}

void TestDraftShelf::renamesAndDeletes()
{
    put(2);
    choose(QStringLiteral("Save this list"));
    answerName(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    choose(QStringLiteral("Rename"));
    answerName(QStringLiteral("Autumn"));
    QTRY_COMPARE(name(), QStringLiteral("Autumn"));
    choose(QStringLiteral("Delete"));
    QTRY_VERIFY(dialog<QuestionDialog>());
    shownButton(*m_page, QStringLiteral("Delete"))->click();
    QTRY_COMPARE(name(), QString());
    QCOMPARE(rows(), 0);
    QVERIFY(m_fixture->savedLists.all().takeResult()->isEmpty());
}

void TestDraftShelf::refusesANameThatIsTaken()
{
    put(1);
    choose(QStringLiteral("Save this list"));
    answerName(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    choose(QStringLiteral("Save a copy"));
    QTRY_VERIFY(dialog<NameDialog>());
    dialog<NameDialog>()->findChild<QLineEdit *>()->setText(QStringLiteral("october"));
    QVERIFY(!shownButton(*m_page, QStringLiteral("Save"))->isEnabled());
    dialog<NameDialog>()->reject();
}

void TestDraftShelf::leavesANamedListAsItWas()
{
    put(2);
    choose(QStringLiteral("Save this list"));
    answerName(QStringLiteral("October"));
    QTRY_COMPARE(name(), QStringLiteral("October"));
    m_shelf->leaveWith({});
    QCOMPARE(name(), QString());
    QTRY_COMPARE(*m_fixture->savedLists.currentName().takeResult(), QString());
    QCOMPARE(m_fixture->savedLists.all().takeResult()->first().rows, 2);
}

QTEST_MAIN(TestDraftShelf)
#include "tst_draftshelf.moc"
