#include "gui/confirmdialog.h"
#include "gui/doubtbanner.h"
#include "gui/doubtpanel.h"
#include "gui/faultpage.h"
#include "gui/historyview.h"
#include "gui/mainwindow.h"
#include "gui/modestrip.h"
#include "gui/practicemenu.h"
#include "gui/questiondialog.h"
#include "gui/sendform.h"
#include "gui/sendpage.h"
#include "gui/welcomepage.h"
#include "models/entrycells.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/practicewords.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace SamplePayouts;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsSendWhenThereIsAKey();
    void showsTheFirstStepsWhenThereIsNoKey();
    void asksForPractice();
    void goesToSendOnceAKeyIsTaken();
    void makesPagesOnlyWhenTheyAreShown();
    void isMarkedInPractice();
    void offersEveryScenarioInPractice();
    void namesAnotherHost();
    void saysWhatIsInDoubt();
    void saysWhatPlisioAnsweredAboutTheDoubt();
    void saysThatWhatIsLongOverIsInDoubt();
    void showsTheDoubtInTheHistory();
    void saysWhyTheLedgerCannotBeUsed();
    void closesAtOnceWhenNothingIsUnderWay();
    void finishesThePayoutBeforeItCloses();
    void staysOpenWhenThePersonWantsTo();
    void keepsNoDraftOfWhatWasSentWhileItClosed();

private:
    void open();
    template<class Widget>
    Widget *find() const
    {
        return m_window->findChild<Widget *>();
    }
    void send();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
}

void TestMainWindow::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->open(m_fixture->services());
}

void TestMainWindow::send()
{
    const Withdrawal withdrawal = bitcoinPayout();
    m_fixture->payouts.send(confirmed({withdrawal}));
}

void TestMainWindow::showsSendWhenThereIsAKey()
{
    open();
    QTRY_VERIFY(find<SendPage>() && find<SendPage>()->isVisible());
}

void TestMainWindow::showsTheFirstStepsWhenThereIsNoKey()
{
    m_fixture->keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
    open();
    QTRY_VERIFY(find<WelcomePage>() && find<WelcomePage>()->isVisible());
    QVERIFY(!find<SendPage>());
}

void TestMainWindow::asksForPractice()
{
    m_fixture->keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
    open();
    QTRY_VERIFY(find<WelcomePage>());
    const QSignalSpy asked(m_window.get(), &MainWindow::practiceRequested);
    find<WelcomePage>()->findChild<QPushButton *>(QStringLiteral("practiceButton"))->click();
    QCOMPARE(asked.count(), 1);
}

void TestMainWindow::goesToSendOnceAKeyIsTaken()
{
    m_fixture->keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
    open();
    QTRY_VERIFY(find<WelcomePage>());
    m_fixture->keys.keepInMemory(Secret(QByteArrayLiteral("key")));
    QTRY_VERIFY(find<SendPage>() && find<SendPage>()->isVisible());
}

void TestMainWindow::makesPagesOnlyWhenTheyAreShown()
{
    open();
    QTRY_VERIFY(find<SendPage>());
    QVERIFY(!find<HistoryView>());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<HistoryView>() && find<HistoryView>()->isVisible());
}

void TestMainWindow::isMarkedInPractice()
{
    m_fixture->mode.isPractice = true;
    open();
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("[Practice]")));
    QVERIFY(find<ModeStrip>()->isVisible());
}

void TestMainWindow::offersEveryScenarioInPractice()
{
    m_fixture->mode.isPractice = true;
    open();
    QTRY_VERIFY(find<PracticeMenu>());
    auto *menu = find<PracticeMenu>();
    for (const PracticeScenario scenario :
         {PracticeScenario::Accepted, PracticeScenario::BadAddress, PracticeScenario::NoFunds,
          PracticeScenario::Pending, PracticeScenario::Failed, PracticeScenario::Slow, PracticeScenario::LostAfter,
          PracticeScenario::LostBefore}) {
        const QList<QAction *> actions = menu->actions();
        const auto action = std::find_if(actions.begin(), actions.end(), [scenario](const QAction *entry) {
            return entry->text() == nameOf(scenario);
        });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        QCOMPARE(m_fixture->practice.chosen, scenario);
    }
}

void TestMainWindow::namesAnotherHost()
{
    m_fixture->mode.api = *ApiAddress::parse(QStringLiteral("https://staging.example.net/api/v1"));
    open();
    QVERIFY(find<ModeStrip>()->isVisible());
    QVERIFY(find<ModeStrip>()->text().contains(QLatin1String("staging.example.net")));
}

void TestMainWindow::saysWhatIsInDoubt()
{
    open();
    auto *banner = find<DoubtBanner>();
    QVERIFY(!banner->isVisible());
    m_fixture->put(tetherPayout(), Unknown{DoubtCause::Deadline, {}, {}});
    QTRY_VERIFY(banner->isVisible());
}

void TestMainWindow::saysWhatPlisioAnsweredAboutTheDoubt()
{
    m_fixture->put(tetherPayout(), Unknown{DoubtCause::Deadline, {}, {}});
    open();
    auto *banner = find<DoubtBanner>();
    QTRY_VERIFY(banner->isVisible());
    m_fixture->payouts.reconcileReport.ask = AskError{};
    shownButton(*banner, QStringLiteral("Ask Plisio"))->click();
    QTRY_VERIFY(shownText(*banner).contains(QLatin1String("Plisio could not be asked")));
    m_fixture->payouts.reconcileReport = {};
    QTRY_VERIFY(shownButton(*banner, QStringLiteral("Ask Plisio")));
    shownButton(*banner, QStringLiteral("Ask Plisio"))->click();
    QTRY_VERIFY(shownText(*banner).contains(QLatin1String("no such operation so far")));
    QVERIFY(!shownText(*banner).contains(QLatin1String("could not be asked")));
}

// This very process claimed it, and could not record what became of it.
void TestMainWindow::saysThatWhatIsLongOverIsInDoubt()
{
    const QDateTime yesterday = someTime().addDays(-1);
    const bool isClaimed = onJournal(*m_fixture->store, [&](Journal &journal) {
        const QString id = journal.plan(confirmed({bitcoinPayout()}), someContext())->first();
        return journal.claim(id, someContext(), yesterday.addSecs(60)).hasValue();
    });
    QVERIFY(isClaimed);
    open();
    QTRY_VERIFY(find<DoubtBanner>()->isVisible());
    Q_EMIT find<DoubtBanner>()->showRequested(m_fixture->history.inDoubt().takeResult()->first().id);
    auto *panel = find<HistoryView>()->findChild<DoubtPanel *>();
    QTRY_VERIFY(panel->isVisible());
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->isVisible(); }));
}

void TestMainWindow::showsTheDoubtInTheHistory()
{
    m_fixture->put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    m_fixture->put(tetherPayout(), Unknown{DoubtCause::Deadline, {}, {}}, someTime().addDays(-1));
    open();
    QTRY_VERIFY(find<DoubtBanner>()->isVisible());
    const QString id = m_fixture->history.inDoubt().takeResult()->first().id;
    Q_EMIT find<DoubtBanner>()->showRequested(id);
    QTRY_VERIFY(find<HistoryView>() && find<HistoryView>()->isVisible());
    auto *table = find<HistoryView>()->findChild<QTableView *>(QStringLiteral("table"));
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    const QModelIndex selected = table->selectionModel()->selectedRows().first();
    QCOMPARE(selected.siblingAtColumn(int(EntryColumn::Amount)).data().toString(), QStringLiteral("250 USDT"));
}

void TestMainWindow::saysWhyTheLedgerCannotBeUsed()
{
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    m_window->showLedgerFault({LedgerFault::Damaged, {}});
    QVERIFY(find<FaultPage>()->isVisible());
    QVERIFY(!find<SendPage>());
}

void TestMainWindow::closesAtOnceWhenNothingIsUnderWay()
{
    open();
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::finishesThePayoutBeforeItCloses()
{
    open();
    send();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(find<QuestionDialog>());
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::staysOpenWhenThePersonWantsTo()
{
    open();
    send();
    QVERIFY(!m_window->close());
    find<QuestionDialog>()->reject();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QTest::qWait(0);
    QVERIFY(m_window->isVisible());
}

// A form that is filled in again at the next start invites to pay once more.
void TestMainWindow::keepsNoDraftOfWhatWasSentWhileItClosed()
{
    open();
    QTRY_VERIFY(find<SendForm>());
    const Recipient recipient = bitcoinPayout().recipients().first();
    find<SendForm>()->setDraft({QStringLiteral("BTC"), recipient.address, recipient.amount.toString(), {}, {}});
    Q_EMIT find<SendForm>()->reviewRequested();
    QTRY_VERIFY(find<ConfirmDialog>());
    Q_EMIT find<ConfirmDialog>()->confirmed();
    find<ConfirmDialog>()->accept();
    QVERIFY(!m_window->close());
    const PayoutReport report = m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())});
    QTimer::singleShot(0, m_window.get(), [&] { m_fixture->payouts.finish(report); });
    QCoreApplication::exec(); // until the window has closed
    QVERIFY(!m_window->isVisible());
    m_fixture->settle();
    QCOMPARE(*m_fixture->formDraft.load().takeResult(), WithdrawalDraft());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
