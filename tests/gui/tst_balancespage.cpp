#include "gui/balancespage.h"
#include "gui/messagebar.h"
#include "gui/windowsettings.h"
#include "models/balancemodel.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class TestBalancesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_balancespage")); }
    void init();
    void cleanup();
    void showsTheMostValuableFirst();
    void addsUpToTheCent();
    void hidesWhatIsEmptyUntilAsked();
    void saysThatEveryBalanceIsEmpty();
    void saysWhyNoneCame();
    void saysWhichDidNotCome();
    void keepsOlderAmountsWhenPlisioIsGone();
    void asksAgainOnDemand();
    void asksNothingWhileWhatIsShownIsFresh();
    void sendsFromTheChosenBalance();
    void sendsWithEnterAndDoubleClick();
    void offersNoPayoutOfWhatIsInMaintenance();

private:
    void show();
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] MessageBar *bar() const { return m_page->findChild<MessageBar *>(); }
    [[nodiscard]] QPushButton *sendButton() const
    {
        return m_page->findChild<QPushButton *>(QStringLiteral("sendButton"));
    }

    QMap<CurrencyId, QString> m_amounts;
    QDateTime m_now = someTime();
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<BalancesPage> m_page;
};

void TestBalancesPage::init()
{
    WindowSettings().setShowsEmptyBalances(false);
    m_now = someTime();
    m_amounts = {{QStringLiteral("BTC"), QStringLiteral("0.5")},
                 {QStringLiteral("USDT_TRX"), QStringLiteral("1200.10")},
                 {QStringLiteral("USDT"), QStringLiteral("0.205")}};
    m_fixture = std::make_unique<WindowFixture>();
    static_cast<void>(m_fixture->keys.load());
    for (Currency &currency : m_fixture->account.offered) {
        currency.unitsPerUsd = *Amount::parse(currency.id == QLatin1String("BTC") ? u"0.00001" : u"1");
    }
    m_fixture->account.balanceOf = [this](const CurrencyId &id) -> Result<Balance, AskError> {
        return Balance{id, *Amount::parse(m_amounts.value(id, QStringLiteral("0")))};
    };
}

void TestBalancesPage::cleanup()
{
    m_page.reset();
    m_fixture->settle();
}

void TestBalancesPage::show()
{
    WindowServices services = m_fixture->services();
    services.now = [this] {
        return m_now;
    };
    m_page = std::make_unique<BalancesPage>(services);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("refreshButton"))->isEnabled());
}

QStringList TestBalancesPage::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        texts.append(table()->model()->index(row, column).data().toString());
    }
    return texts;
}

void TestBalancesPage::showsTheMostValuableFirst()
{
    show();
    QCOMPARE(column(BalanceModel::CurrencyColumn).join(u' '), QStringLiteral("BTC USDT USDT"));
    QCOMPARE(column(BalanceModel::ChainColumn).at(1), QStringLiteral("Tron (TRC-20)"));
    QCOMPARE(column(BalanceModel::ValueColumn).first(), QStringLiteral("$50000.00"));
    QCOMPARE(m_fixture->account.balanceQuestions, int(publishedCurrencies().size()));
}

void TestBalancesPage::addsUpToTheCent()
{
    show();
    QVERIFY(shownText(*m_page).contains(QLatin1String("$51200.30"))); // 0.205 is 20 cents: half to even
    QVERIFY(shownText(*m_page).contains(QLatin1String("just now")));
    QVERIFY(!bar()->isVisible());
}

void TestBalancesPage::hidesWhatIsEmptyUntilAsked()
{
    show();
    auto *check = m_page->findChild<QCheckBox *>();
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    QCOMPARE(table()->model()->rowCount(), int(publishedCurrencies().size()));
    show(); // is remembered
    QCOMPARE(table()->model()->rowCount(), int(publishedCurrencies().size()));
}

void TestBalancesPage::saysThatEveryBalanceIsEmpty()
{
    m_amounts.clear();
    show();
    QVERIFY(shownText(*m_page).contains(QLatin1String("Every balance is empty")));
    QVERIFY(!table()->isVisible());
    QVERIFY(!sendButton()->isVisible());
}

void TestBalancesPage::saysWhyNoneCame()
{
    m_fixture->account.balanceOf = [](const CurrencyId &) -> Result<Balance, AskError> {
        return AskError{AskFault::Unreachable};
    };
    show();
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->title(), QStringLiteral("Plisio told no balance"));
    QCOMPARE(bar()->text(), wordsFor(AskError{AskFault::Unreachable}));
    QVERIFY(shownButton(*m_page, QStringLiteral("Ask again")));
}

void TestBalancesPage::saysWhichDidNotCome()
{
    m_fixture->account.balanceOf = [this](const CurrencyId &id) -> Result<Balance, AskError> {
        if (id == QLatin1String("BTC")) {
            return AskError{AskFault::Refused, PlisioError{{}, {}, QStringLiteral("<b>no</b>"), {}}, 422};
        }
        return Balance{id, *Amount::parse(m_amounts.value(id, QStringLiteral("0")))};
    };
    show();
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->title().startsWith(QLatin1String("1 ")));
    QVERIFY(bar()->text().contains(QLatin1String("<b>no</b>")));
    QVERIFY(shownText(*m_page).contains(QLatin1String("$1200.30")));
    QVERIFY(shownText(*m_page).contains(QLatin1String("not included")));
}

void TestBalancesPage::keepsOlderAmountsWhenPlisioIsGone()
{
    show();
    m_fixture->account.balanceOf = [](const CurrencyId &) -> Result<Balance, AskError> {
        return AskError{AskFault::Unreachable};
    };
    m_now = m_now.addSecs(180);
    m_page->findChild<QPushButton *>(QStringLiteral("refreshButton"))->click();
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(column(BalanceModel::AmountColumn).first(), QStringLiteral("0.5"));
    QVERIFY(shownText(*m_page).contains(QLatin1String("3 minute(s) ago")));
}

void TestBalancesPage::asksAgainOnDemand()
{
    show();
    m_amounts.insert(QStringLiteral("BTC"), QStringLiteral("0.75"));
    m_page->findChild<QPushButton *>(QStringLiteral("refreshButton"))->click();
    QTRY_COMPARE(column(BalanceModel::AmountColumn).first(), QStringLiteral("0.75"));
}

void TestBalancesPage::asksNothingWhileWhatIsShownIsFresh()
{
    show();
    const int asked = m_fixture->account.balanceQuestions;
    m_page->hide();
    m_now = m_now.addSecs(30);
    m_page->show();
    QTest::qWait(0);
    QCOMPARE(m_fixture->account.balanceQuestions, asked);
    m_page->hide();
    m_now = m_now.addSecs(90);
    m_page->show();
    QTRY_COMPARE(m_fixture->account.balanceQuestions, 2 * asked);
}

void TestBalancesPage::sendsFromTheChosenBalance()
{
    show();
    const QSignalSpy asked(m_page.get(), &BalancesPage::sendRequested);
    QVERIFY(!sendButton()->isEnabled());
    table()->selectRow(1);
    QVERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("USDT_TRX"));
}

void TestBalancesPage::sendsWithEnterAndDoubleClick()
{
    show();
    const QSignalSpy asked(m_page.get(), &BalancesPage::sendRequested);
    const QModelIndex first = table()->model()->index(0, 0);
    table()->setCurrentIndex(first);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const QPoint place = table()->visualRect(first).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toString(), QStringLiteral("BTC"));
}

void TestBalancesPage::offersNoPayoutOfWhatIsInMaintenance()
{
    for (Currency &currency : m_fixture->account.offered) {
        currency.isInMaintenance = currency.id == QLatin1String("BTC");
    }
    show();
    const QSignalSpy asked(m_page.get(), &BalancesPage::sendRequested);
    table()->selectRow(0);
    QVERIFY(!sendButton()->isEnabled());
    QVERIFY(sendButton()->toolTip().contains(QLatin1String("maintenance")));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
}

QTEST_MAIN(TestBalancesPage)
#include "tst_balancespage.moc"
