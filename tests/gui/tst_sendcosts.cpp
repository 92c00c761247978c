#include "account/practicekeyholder.h"
#include "account/shopaccount.h"
#include "gui/confirmdialog.h"
#include "gui/costcard.h"
#include "gui/currencypicker.h"
#include "gui/holdoffbutton.h"
#include "gui/sendpage.h"
#include "practice/practiceserver.h"
#include "support/planmaker.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace SamplePayouts;

// The real page on practice's Plisio: what it says of costs, and what happens when they change before Send is pressed.
class TestSendCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatAPayoutComesTo();
    void leavesTheFeeWithMax();
    void countsInFiatMoney();
    void sendsAnOrdinaryPayoutUnasked();
    void bringsChangesBack_data();
    void bringsChangesBack();
    void letsAPersonDecideWithoutPlisio();
    void sendsNothingWhenCanceledMeanwhile();
    void worksOnASlowNetwork();

private:
    void start(std::chrono::milliseconds distance);
    void fill();
    void review();
    void pressSend();
    void acceptAll();
    ConfirmDialog *dialog() const { return m_page->window()->findChild<ConfirmDialog *>(); }
    // Of the dialog, or of the page while there is none.
    QString text() const;
    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

    QDateTime m_now;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_plisio;
    std::unique_ptr<PracticeKeyHolder> m_keys;
    std::unique_ptr<ShopAccount> m_account;
    std::unique_ptr<SendPage> m_page;
};

void TestSendCosts::init()
{
    start(std::chrono::milliseconds(0));
}

void TestSendCosts::start(std::chrono::milliseconds distance)
{
    cleanup();
    m_now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // a minute of the lowest fees
    m_fixture = std::make_unique<WindowFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture->payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
    static_cast<void>(m_fixture->keys.load());
    m_plisio = std::move(*PracticeServer::start(
        {m_folder->path(), [this] { return m_now; }, freshId, std::chrono::seconds(5), distance}));
    m_keys = std::make_unique<PracticeKeyHolder>(ApiConnection(m_plisio->address()), QDateTime::currentDateTimeUtc);
    static_cast<void>(m_keys->load());
    m_account = std::make_unique<ShopAccount>(
        ApiConnection(m_plisio->address()), *m_keys,
        CurrencyCache(m_folder->filePath(QStringLiteral("currencies.json")), [this] { return m_now; }));
    QTRY_VERIFY(m_keys->key());
    m_page = std::make_unique<SendPage>(m_fixture->servicesWith(*m_account));
    m_page->resize(840, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSendCosts::cleanup()
{
    if (m_fixture) {
        m_fixture->settle();
    }
    m_page.reset();
    m_account.reset();
    m_keys.reset();
    m_plisio.reset();
    m_fixture.reset();
}

void TestSendCosts::fill()
{
    find<CurrencyPicker>("currencyPicker")->setCurrent(QStringLiteral("BTC"));
    find<QLineEdit>("addressEdit")->setText(bitcoinAddress);
    find<QLineEdit>("amountEdit")->setText(QStringLiteral("0.0125"));
}

void TestSendCosts::review()
{
    QTest::mouseClick(find<QPushButton>("reviewButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(text().contains(QLatin1String("afterwards")));
}

void TestSendCosts::pressSend()
{
    auto *button = dialog()->findChild<HoldOffButton *>();
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestSendCosts::acceptAll()
{
    for (QCheckBox *box : dialog()->findChildren<QCheckBox *>()) {
        box->setChecked(true);
    }
}

QString TestSendCosts::text() const
{
    const QWidget *shown = dialog();
    QStringList texts;
    for (const QLabel *label : (shown ? shown : m_page.get())->findChildren<QLabel *>()) {
        texts.append(label->isVisible() ? label->text() : QString());
    }
    return texts.join(u'\n');
}

void TestSendCosts::tellsWhatAPayoutComesTo()
{
    fill();
    QTRY_VERIFY(find<CostCard>("costCard")->isVisible());
    QTRY_VERIFY(text().contains(QLatin1String("0.01251 BTC (1000.80 USD)"))); // with the fee
    QVERIFY(text().contains(QLatin1String("1.48749 BTC"))); // left afterwards
    QVERIFY(text().contains(QLatin1String("Available: 1.5 BTC, just now")));
    QVERIFY(text().contains(QLatin1String("1 BTC = 80000.00 USD by Plisio")));
    QVERIFY(text().contains(QLatin1String("Priority: 0.00002256 BTC")));
    find<QLineEdit>("amountEdit")->setText(QStringLiteral("2"));
    QTRY_VERIFY(text().contains(QLatin1String("too little")));
}

void TestSendCosts::leavesTheFeeWithMax()
{
    fill();
    auto *button = find<QPushButton>("maxButton");
    QTRY_VERIFY(button->isEnabled());
    QTRY_VERIFY(text().contains(QLatin1String("1.48749 BTC")));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(find<QLineEdit>("amountEdit")->text(), QStringLiteral("1.49999"));
    QTRY_VERIFY(text().contains(QLatin1String("\n0 BTC")));
}

void TestSendCosts::countsInFiatMoney()
{
    fill();
    auto *fiat = find<QLineEdit>("fiatEdit");
    QTRY_COMPARE(fiat->text(), QStringLiteral("1000.00"));
    fiat->selectAll();
    QTest::keyClicks(fiat, QStringLiteral("333.33"));
    QCOMPARE(find<QLineEdit>("amountEdit")->text(), QStringLiteral("0.00416662"));
    QVERIFY(text().contains(QLatin1String("Rounded down to 8")));
}

void TestSendCosts::sendsAnOrdinaryPayoutUnasked()
{
    fill();
    review();
    pressSend();
    QTRY_COMPARE(m_fixture->payouts.sent.size(), 1);
    QVERIFY(m_fixture->payouts.sent.first().findings().isEmpty()
            || m_fixture->payouts.sent.first().consent().accepted.isEmpty());
}

void TestSendCosts::bringsChangesBack_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QString>("said");
    QTest::newRow("the fee rose") << int(PracticeScenario::FeeJump) << QStringLiteral("0.00001 → 0.000015 BTC");
    QTest::newRow("the rate moved") << int(PracticeScenario::RateJump) << QStringLiteral("0.0000125 → 0.00001125");
    QTest::newRow("the balance fell") << int(PracticeScenario::BalanceDrop) << QStringLiteral("1.5 → 0.015 BTC");
}

void TestSendCosts::bringsChangesBack()
{
    QFETCH(int, scenario);
    QFETCH(QString, said);
    m_plisio->choose(PracticeScenario(scenario), 1);
    fill();
    review();
    m_now = m_now.addSecs(15);
    pressSend();
    QTRY_VERIFY2(text().contains(said), qPrintable(text()));
    QCOMPARE(m_fixture->payouts.sent.size(), 0);
    auto *button = dialog()->findChild<HoldOffButton *>();
    QTRY_VERIFY(dialog()->findChild<QLabel *>(QStringLiteral("reasonLabel"))->text().contains(QLatin1String("Accept")));
    QVERIFY(!button->isEnabled());
    acceptAll();
    pressSend();
    QTRY_COMPARE(m_fixture->payouts.sent.size(), 1);
    QVERIFY(m_fixture->payouts.sent.first().consent().accepted.contains(FindingName::CostChanged));
}

void TestSendCosts::letsAPersonDecideWithoutPlisio()
{
    fill();
    review();
    m_plisio.reset();
    pressSend();
    QTRY_VERIFY(text().contains(QLatin1String("Plisio could not be asked for the balance and the fee")));
    QCOMPARE(m_fixture->payouts.sent.size(), 0);
    acceptAll();
    pressSend();
    QTRY_COMPARE(m_fixture->payouts.sent.size(), 1);
    QCOMPARE(m_fixture->payouts.sent.first().consent().accepted, QList<FindingName>{FindingName::PreflightFailed});
}

void TestSendCosts::sendsNothingWhenCanceledMeanwhile()
{
    start(std::chrono::milliseconds(200));
    fill();
    review();
    pressSend();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->payouts.sent.size(), 0);
}

// The server answers on the page's own thread: whoever waited there for the network would wait for ever.
void TestSendCosts::worksOnASlowNetwork()
{
    start(std::chrono::milliseconds(300));
    const QFuture<Result<QList<Currency>, AskError>> heard = m_account->refreshCurrencies();
    QTRY_VERIFY(heard.isFinished());
    for (const Currency &currency : m_account->currencies()) {
        find<CurrencyPicker>("currencyPicker")->setCurrent(currency.id);
    }
    fill();
    review();
    pressSend();
    QTRY_COMPARE(m_fixture->payouts.sent.size(), 1);
}

QTEST_MAIN(TestSendCosts)
#include "tst_sendcosts.moc"
