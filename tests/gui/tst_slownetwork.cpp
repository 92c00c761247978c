#include "account/shopaccount.h"
#include "gui/balancespage.h"
#include "gui/currencypicker.h"
#include "gui/currencypopup.h"
#include "gui/windowsettings.h"
#include "models/balancemodel.h"
#include "support/distantplisio.h"
#include "support/windowfixture.h"
#include "words/currencywords.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace {

constexpr int currencies = 30;

// How long the event loop was held up at most; told, and never judged: timing belongs in benchmarks.
class Heartbeat
{
public:
    explicit Heartbeat(const char *what) : m_what(what)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
        });
        m_timer.start(1);
        m_clock.start();
    }
    ~Heartbeat() { qInfo("%s: the longest hold-up was %.1f ms", m_what, double(m_longest) / 1e6); }

private:
    const char *m_what;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

// Thirty currencies, each answer 300 ms away: everything arrives, and the pages can be used meanwhile.
class TestSlowNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_slownetwork")); }
    void init();
    void cleanup();
    void showsEveryBalance();
    void letsACurrencyBeChosenMeanwhile();

private:
    void showPage();
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QPushButton *refreshButton() const
    {
        return m_page->findChild<QPushButton *>(QStringLiteral("refreshButton"));
    }

    std::unique_ptr<DistantPlisio> m_plisio;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ShopAccount> m_account;
    std::unique_ptr<BalancesPage> m_page;
};

void TestSlowNetwork::init()
{
    WindowSettings().setShowsEmptyBalances(false);
    m_plisio = std::make_unique<DistantPlisio>(currencies, std::chrono::milliseconds(300));
    m_fixture = std::make_unique<WindowFixture>();
    static_cast<void>(m_fixture->keys.load());
    m_fixture->keys.active = ActiveKey{Secret("k"), QStringLiteral("k1")};
    m_account = std::make_unique<ShopAccount>(
        ApiConnection(m_plisio->address()), m_fixture->keys,
        CurrencyCache(m_fixture->ledgerFixture.folder.filePath(QStringLiteral("currencies.json")), someTime));
}

void TestSlowNetwork::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_account.reset();
    m_fixture.reset();
    m_plisio.reset();
}

void TestSlowNetwork::showPage()
{
    m_page = std::make_unique<BalancesPage>(m_fixture->servicesWith(*m_account));
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSlowNetwork::showsEveryBalance()
{
    const Heartbeat heart("all balances");
    showPage();
    QVERIFY(!refreshButton()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(refreshButton()->isEnabled(), 30'000);
    QCOMPARE(table()->model()->rowCount(), currencies);
    for (int row = 0; row < currencies; ++row) {
        QCOMPARE(table()->model()->index(row, BalanceModel::AmountColumn).data().toString(), QStringLiteral("1.5"));
    }
}

void TestSlowNetwork::letsACurrencyBeChosenMeanwhile()
{
    const QFuture<Result<QList<Currency>, AskError>> heard = m_account->refreshCurrencies();
    QTRY_VERIFY(heard.isFinished());
    const Heartbeat heart("the currency picker beside all balances");
    showPage();
    CurrencyPicker picker;
    picker.setCurrencies(m_account->currencies(), m_account->currenciesHeardAt());
    picker.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picker));
    for (int number = 0; number < currencies; ++number) {
        const QString id = DistantPlisio::idOf(number);
        picker.setCurrent(QString());
        picker.click();
        auto *search = picker.findChild<CurrencyPopup *>()->findChild<QLineEdit *>();
        QTest::keyClicks(search, tickerOf(id));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY2(!picker.current().isEmpty(), qPrintable(id));
    }
    QVERIFY(!refreshButton()->isEnabled()); // the balances were still on their way
    QTRY_VERIFY_WITH_TIMEOUT(refreshButton()->isEnabled(), 30'000);
    QCOMPARE(table()->model()->rowCount(), currencies);
}

QTEST_MAIN(TestSlowNetwork)
#include "tst_slownetwork.moc"
