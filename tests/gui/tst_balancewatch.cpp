#include "gui/balancewatch.h"

#include "support/fakekeyholder.h"
#include "support/heldaccount.h"
#include "support/ledgerfixture.h"
#include "words/agewords.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

// What a page says of a balance: of which currency, how old, and never that of another one.
class TestBalanceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheBalanceAndTheFeeCoins();
    void putsTheCurrencyFirst();
    void growsOldWhenNobodyAnswers();
    void dropsTheAnswerAboutAnotherCurrency();
    void forgetsTheBalanceOfAnotherCurrency();
    void asksForTheLastOfSeveralAlone();
    void asksAgainWithAnotherKey();
    void asksNobodyWithoutAKey();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    void ask(const QString &currency)
    {
        const int before = m_account->balanceQuestions;
        m_watch->ask(currency);
        QTRY_VERIFY(m_account->balanceQuestions > before);
    }

    QDateTime m_now;
    std::unique_ptr<HeldAccount> m_account;
    std::unique_ptr<FakeKeyHolder> m_keys;
    std::unique_ptr<QWidget> m_page;
    BalanceWatch *m_watch = nullptr;
};

void TestBalanceWatch::init()
{
    m_page.reset(); // before what it looks at
    m_now = someTime();
    m_account = std::make_unique<HeldAccount>();
    m_account->isHolding = false;
    m_account->balanceOf = [](const CurrencyId &id) -> Result<Balance, AskError> {
        return Balance{id, id == QLatin1String("TRX") ? amount(QStringLiteral("40")) : amount(QStringLiteral("1.5"))};
    };
    m_keys = std::make_unique<FakeKeyHolder>();
    static_cast<void>(m_keys->load());
    m_page = std::make_unique<QWidget>();
    m_watch = new BalanceWatch(
        *m_account, *m_keys, [this] { return m_now; }, m_page.get());
}

void TestBalanceWatch::tellsTheBalanceAndTheFeeCoins()
{
    ask(QStringLiteral("USDT_TRX"));
    QTRY_COMPARE(m_watch->words(),
                 QStringLiteral("Available: 1.5 USDT, just now. For network fees: 40 TRX, just now."));
}

void TestBalanceWatch::putsTheCurrencyFirst()
{
    m_account->isHolding = true;
    ask(QStringLiteral("USDT_TRX"));
    QTRY_COMPARE(m_account->heldCount(), 2);
    m_account->answer(1); // the fee coin's comes first
    m_account->answer(0);
    QTRY_COMPARE(m_watch->balances().size(), 2);
    QCOMPARE(m_watch->balances().first().balance.currency, QStringLiteral("USDT_TRX"));
}

void TestBalanceWatch::growsOldWhenNobodyAnswers()
{
    ask(QStringLiteral("BTC"));
    QTRY_VERIFY(!m_watch->words().isEmpty());
    m_account->balanceOf = [](const CurrencyId &) {
        return AskError{AskFault::Unreachable};
    };
    m_now = m_now.addSecs(180);
    ask(QStringLiteral("BTC"));
    QCOMPARE(m_watch->words(), QStringLiteral("Available: 1.5 BTC, %1.").arg(ageWords(someTime(), m_now)));
}

void TestBalanceWatch::dropsTheAnswerAboutAnotherCurrency()
{
    m_account->isHolding = true;
    ask(QStringLiteral("BTC"));
    QTRY_COMPARE(m_account->heldCount(), 1);
    m_watch->ask(QStringLiteral("LTC"));
    const QSignalSpy known(m_watch, &BalanceWatch::known);
    m_account->answerAll();
    QTRY_COMPARE(m_account->heldCount(), 1); // that of LTC
    QVERIFY(m_watch->balances().isEmpty());
    m_account->answerAll();
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(m_watch->balances().first().balance.currency, QStringLiteral("LTC"));
}

void TestBalanceWatch::forgetsTheBalanceOfAnotherCurrency()
{
    ask(QStringLiteral("BTC"));
    QTRY_VERIFY(!m_watch->words().isEmpty());
    m_watch->ask(QStringLiteral("LTC"));
    QCOMPARE(m_watch->words(), QString());
}

void TestBalanceWatch::asksForTheLastOfSeveralAlone()
{
    for (const QString &id : {QStringLiteral("BTC"), QStringLiteral("ETH"), QStringLiteral("LTC")}) {
        m_watch->ask(id);
    }
    QTRY_VERIFY(!m_watch->words().isEmpty());
    QCOMPARE(m_account->balanceQuestions, 1);
    QCOMPARE(m_watch->balances().first().balance.currency, QStringLiteral("LTC"));
}

void TestBalanceWatch::asksAgainWithAnotherKey()
{
    ask(QStringLiteral("BTC"));
    QTRY_COMPARE(m_watch->balances().size(), 1);
    m_account->balanceOf = [](const CurrencyId &id) {
        return Balance{id, amount(QStringLiteral("7"))};
    };
    static_cast<void>(m_keys->keepInMemory(Secret()));
    QTRY_COMPARE(m_watch->balances().first().balance.amount, amount(QStringLiteral("7")));
}

void TestBalanceWatch::asksNobodyWithoutAKey()
{
    static_cast<void>(m_keys->forget());
    m_watch->ask(QStringLiteral("BTC"));
    static_cast<void>(m_keys->keepInMemory(Secret()));
    QTRY_VERIFY(!m_watch->words().isEmpty());
    QCOMPARE(m_account->balanceQuestions, 1); // with the key, and not before
}

QTEST_MAIN(TestBalanceWatch)
#include "tst_balancewatch.moc"
