#include "account/shopaccount.h"

#include "account/practicekeyholder.h"

#include "support/answeringserver.h"
#include "support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr const char *twoCurrencies = R"({"status":"success","data":[
    {"cid":"BTC","currency":"BTC","name":"Bitcoin","precision":"8","rate_usd":"0.00001","fiat":"USD","hidden":0},
    {"cid":"NEW","currency":"NEW","name":"New Token","precision":4,"contractOf":"ETH","hidden":"0","maintenance":true}]})";

// Without a key.
class NoKeys : public PracticeKeyHolder
{
public:
    using PracticeKeyHolder::PracticeKeyHolder;
    [[nodiscard]] std::optional<ActiveKey> key() const override { return std::nullopt; }
};

} // namespace

class TestShopAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithThePublishedList();
    void hearsTheList();
    void tellsWhenItHeardTheList();
    void beginsWithWhatIsUsedMost();
    void keepsTheListBetweenRuns();
    void survivesADamagedCache_data();
    void survivesADamagedCache();
    void keepsTheListWhenPlisioFails();
    void asksForTheListWithoutTheKeyFirst();
    void saysWhatTheBalanceIs();
    void asksForNoBalanceWithoutAKey();
    void saysWhatAWithdrawalCosts();
    void asksForTheFeeAloneWhereNoCommissionIsTold();

private:
    [[nodiscard]] ApiConnection connection() const { return ApiConnection(*ApiAddress::parse(m_server->base())); }
    [[nodiscard]] QString cachePath() const { return m_folder->filePath(QStringLiteral("cache/currencies.json")); }
    [[nodiscard]] std::unique_ptr<ShopAccount> makeAccount() const
    {
        return std::make_unique<ShopAccount>(connection(), *m_keys,
                                             CurrencyCache(cachePath(), QDateTime::currentDateTimeUtc));
    }

    std::unique_ptr<AnsweringServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyHolder> m_keys;
};

void TestShopAccount::init()
{
    m_server = std::make_unique<AnsweringServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_unique<PracticeKeyHolder>(connection(), QDateTime::currentDateTimeUtc);
}

void TestShopAccount::beginsWithThePublishedList()
{
    QCOMPARE(makeAccount()->currencies(), publishedCurrencies());
}

void TestShopAccount::hearsTheList()
{
    m_server->answer(200, twoCurrencies);
    const auto account = makeAccount();
    const QSignalSpy changed(account.get(), &Account::currenciesChanged);
    QVERIFY(resultOf(account->refreshCurrencies()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(account->currencies().size(), 2);
    const Currency token = account->currencies().at(1);
    QCOMPARE(token.precision, 4);
    QCOMPARE(token.chain, Chain::Ethereum);
    QVERIFY(token.isInMaintenance && !token.isHidden);
    QVERIFY(resultOf(account->refreshCurrencies()));
    QCOMPARE(changed.count(), 1);
}

void TestShopAccount::tellsWhenItHeardTheList()
{
    m_server->answer(200, twoCurrencies);
    const auto account = makeAccount();
    QVERIFY(!account->currenciesHeardAt().isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(resultOf(account->refreshCurrencies()));
    QVERIFY(account->currenciesHeardAt() >= before);
}

void TestShopAccount::beginsWithWhatIsUsedMost()
{
    m_server->answer(200, twoCurrencies);
    const auto account = makeAccount();
    const QSignalSpy changed(account.get(), &Account::currenciesChanged);
    account->setMostUsed({QStringLiteral("NEW"), QStringLiteral("LTC")});
    QCOMPARE(account->currencies().first().id, QStringLiteral("LTC"));
    QCOMPARE(account->currencies().at(1).id, QStringLiteral("BTC"));
    QVERIFY(resultOf(account->refreshCurrencies()));
    QCOMPARE(account->currencies().first().id, QStringLiteral("NEW"));
    QCOMPARE(changed.count(), 2);
    QVERIFY(resultOf(account->refreshCurrencies()));
    QCOMPARE(changed.count(), 2);
}

void TestShopAccount::keepsTheListBetweenRuns()
{
    m_server->answer(200, twoCurrencies);
    QVERIFY(resultOf(makeAccount()->refreshCurrencies()));
    QTRY_VERIFY(QFile::exists(cachePath()));
    const QList<Currency> kept = makeAccount()->currencies();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(1).name, QStringLiteral("New Token"));
    QCOMPARE(kept.at(1).feeCurrency, QStringLiteral("ETH"));
    QVERIFY(!kept.at(0).unitsPerUsd);
}

void TestShopAccount::survivesADamagedCache_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"cid":"BTC")");
    QTest::newRow("another thing") << QByteArray(R"({"cid":"BTC"})");
    QTest::newRow("no entry") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("huge") << '[' + QByteArray(2'000'000, ' ') + ']';
}

void TestShopAccount::survivesADamagedCache()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(QFileInfo(cachePath()).path()));
    QFile file(cachePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(makeAccount()->currencies(), publishedCurrencies());
}

void TestShopAccount::keepsTheListWhenPlisioFails()
{
    m_server->answer(404, "<html>");
    const auto account = makeAccount();
    QCOMPARE(resultOf(account->refreshCurrencies()).error().fault, AskFault::Unreadable);
    QCOMPARE(account->currencies(), publishedCurrencies());
}

void TestShopAccount::asksForTheListWithoutTheKeyFirst()
{
    m_server->answer(401, R"({"status":"error","data":{"message":"no"}})");
    QCOMPARE(resultOf(makeAccount()->refreshCurrencies()).error().fault, AskFault::Refused);
    const QByteArrayList expected{"/api/v1/currencies", "/api/v1/currencies?api_key=practice"};
    QCOMPARE(m_server->targets(), expected);
}

void TestShopAccount::saysWhatTheBalanceIs()
{
    m_server->answer(200, R"({"status":"success","data":{"psys_cid":"USDT_TRX","currency":"USDT","balance":12.50}})");
    const Result<Balance, AskError> balance = resultOf(makeAccount()->balance(QStringLiteral("USDT_TRX")));
    QVERIFY(balance);
    QCOMPARE(balance->amount.toString(), QStringLiteral("12.5"));
    QCOMPARE(m_server->targets(), QByteArrayList{"/api/v1/balances/USDT_TRX?api_key=practice"});
}

void TestShopAccount::asksForNoBalanceWithoutAKey()
{
    m_keys = std::make_unique<NoKeys>(connection(), QDateTime::currentDateTimeUtc);
    QCOMPARE(resultOf(makeAccount()->balance(QStringLiteral("BTC"))).error().fault, AskFault::NoKey);
    QVERIFY(m_server->targets().isEmpty());
}

void TestShopAccount::saysWhatAWithdrawalCosts()
{
    m_server->answer(200, R"({"status":"success","data":{"commission":"0.5","fee":1.25,"plan":"normal",
        "useWallet":"TRX","useWalletBalance":"null","plans":{}}})");
    const Recipient one{QStringLiteral("TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW"), *Amount::parse(u"1"), {}, {}, {}};
    const Recipient other{QStringLiteral("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"), *Amount::parse(u"2"), {}, {}, {}};
    const auto mass = Withdrawal::create({QStringLiteral("USDT_TRX"), 6, FeePlan::Normal, {one, other}, {}});
    const auto account = makeAccount();
    const auto cost = resultOf(account->cost(*mass));
    QVERIFY(cost);
    QCOMPARE(*cost, (WithdrawalCost{*Amount::parse(u"1.25"), *Amount::parse(u"0.5"), QStringLiteral("TRX")}));
}

void TestShopAccount::asksForTheFeeAloneWhereNoCommissionIsTold()
{
    m_server->answer("/commission/", 200, R"({"status":"success","data":{"commission":"0","plan":"normal"}})");
    m_server->answer("/fee/", 200, R"({"status":"success","data":{"fee":"0.0001","psys_cid":"BTC","plan":"normal"}})");
    const Recipient one{QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), *Amount::parse(u"1"), {}, {}, {}};
    const auto account = makeAccount();
    const auto cost =
        resultOf(account->cost(*Withdrawal::create({QStringLiteral("BTC"), 8, FeePlan::Normal, {one}, {}})));
    QVERIFY(cost);
    QCOMPARE(cost->networkFee, *Amount::parse(u"0.0001"));
    QCOMPARE(cost->feeCurrency, QStringLiteral("BTC"));
}

QTEST_GUILESS_MAIN(TestShopAccount)
#include "tst_shopaccount.moc"
