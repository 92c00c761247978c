#include "gui/balancespage.h"
#include "gui/confirmdialog.h"
#include "gui/mainwindow.h"
#include "gui/modestrip.h"
#include "gui/questiondialog.h"
#include "gui/sendform.h"
#include "gui/sendpage.h"
#include "gui/settingspage.h"
#include "gui/shopbutton.h"
#include "gui/shopdesk.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

// Shops and balances through the whole window.
class TestWindowShops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksAsBeforeInTheOnlyShop();
    void marksTheShopOnThePageAndInTheQuestion();
    void showsANewNameAtOnce();
    void switchesOnlyWhenNothingIsUnderWay();
    void listsTheShopsInSettings();
    void paysOutOfTheChosenBalance();
    void asksForNoBalanceBeforeThePageIsSeen();

private:
    void open();
    template<class Widget>
    Widget *find() const
    {
        return m_window->findChild<Widget *>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowShops::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
}

void TestWindowShops::cleanup()
{
    m_fixture->settle();
    m_window.reset();
    m_fixture.reset();
}

void TestWindowShops::open()
{
    m_window = std::make_unique<MainWindow>(m_fixture->mode);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->open(m_fixture->services());
    QTRY_VERIFY(find<SendPage>() && find<SendPage>()->isVisible());
}

void TestWindowShops::looksAsBeforeInTheOnlyShop()
{
    open();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Disburse"));
    QVERIFY(!find<ModeStrip>()->isVisible());
    QVERIFY(find<ShopButton>()->text().startsWith(QLatin1String("Main shop")));
}

void TestWindowShops::marksTheShopOnThePageAndInTheQuestion()
{
    *m_fixture->mode.shop = {QStringLiteral("berlin"), QStringLiteral("Berlin"), ProfileColor::Teal};
    open();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("[Berlin] Disburse"));
    QVERIFY(find<ModeStrip>()->isVisible());
    QCOMPARE(find<ModeStrip>()->shop(), QStringLiteral("Berlin"));
    find<SendPage>()->fillIn({QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.01"), FeePlan::Normal, {}});
    QPushButton *review = m_window->findChild<QPushButton *>(QStringLiteral("reviewButton"));
    QTRY_VERIFY(review->isEnabled());
    review->click();
    QTRY_VERIFY(find<ConfirmDialog>());
    QCOMPARE(find<ConfirmDialog>()->findChild<ModeStrip *>()->shop(), QStringLiteral("Berlin"));
    QVERIFY(find<ConfirmDialog>()->windowTitle().startsWith(QLatin1String("[Berlin] ")));
}

void TestWindowShops::showsANewNameAtOnce()
{
    open();
    *m_fixture->mode.shop = {QStringLiteral("default"), QStringLiteral("Bremen"), ProfileColor::Red};
    Q_EMIT find<ShopDesk>()->shopsChanged();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("[Bremen] Disburse"));
    QVERIFY(find<ModeStrip>()->isVisible());
}

void TestWindowShops::switchesOnlyWhenNothingIsUnderWay()
{
    const Profile berlin = *m_fixture->profiles.add(QStringLiteral("Berlin"), ProfileColor::Red);
    open();
    const QSignalSpy switched(m_window.get(), &MainWindow::shopSwitchRequested);
    m_fixture->payouts.send(confirmed({bitcoinPayout()}));
    find<ShopDesk>()->openShop(berlin.id);
    QCOMPARE(switched.count(), 0);
    QVERIFY(find<QuestionDialog>()->isVisible());
    find<QuestionDialog>()->reject();
    m_fixture->payouts.finish(m_fixture->report(bitcoinPayout(), Accepted{operationFor(bitcoinPayout())}));
    QTRY_VERIFY(!find<QuestionDialog>());
    find<ShopDesk>()->openShop(berlin.id);
    QCOMPARE(switched.count(), 1);
    QCOMPARE(switched.first().first().toString(), berlin.id);
}

void TestWindowShops::listsTheShopsInSettings()
{
    QVERIFY(m_fixture->profiles.add(QStringLiteral("Berlin"), ProfileColor::Red));
    open();
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(find<SettingsPage>() && find<SettingsPage>()->isVisible());
    QVERIFY(shownText(*find<SettingsPage>()).contains(QLatin1String("Berlin")));
}

void TestWindowShops::paysOutOfTheChosenBalance()
{
    m_fixture->account.balanceAnswer = Balance{QStringLiteral("LTC"), *Amount::parse(u"3")};
    open();
    QVERIFY(!find<BalancesPage>());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(find<BalancesPage>() && find<BalancesPage>()->isVisible());
    Q_EMIT find<BalancesPage>()->sendRequested(QStringLiteral("LTC"));
    QTRY_VERIFY(find<SendPage>()->isVisible());
    QCOMPARE(find<SendPage>()->findChild<SendForm *>()->draft().currency, QStringLiteral("LTC"));
}

void TestWindowShops::asksForNoBalanceBeforeThePageIsSeen()
{
    open();
    QVERIFY(m_fixture->account.balanceQuestions <= 1); // the form's own
}

QTEST_MAIN(TestWindowShops)
#include "tst_windowshops.moc"
