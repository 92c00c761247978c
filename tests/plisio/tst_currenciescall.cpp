#include "plisio/currenciescall.h"

#include "callbench.h"

class TestCurrenciesCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithAndWithoutAKey_data();
    void asksWithAndWithoutAKey();
    void readsAWholeEntry();
    void takesTheIdByteForByte();
    void leavesOutWhatCannotBeNamed();
    void fallsBackToWhatIsPublished();
    void findsTheChainOfANewToken();
    void findsTheCoinThatPaysTheFee_data();
    void findsTheCoinThatPaysTheFee();
    void readsThePrecision_data();
    void readsThePrecision();
    void readsFlags_data();
    void readsFlags();
    void takesARateInDollarsOnly_data();
    void takesARateInDollarsOnly();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();

private:
    // The first of a list with this entry alone.
    static Currency decode(const QByteArray &members)
    {
        const auto currencies = CurrenciesCall::decode(parsed("[{" + members + "}]"));
        return currencies ? currencies->first() : Currency();
    }
};

void TestCurrenciesCall::asksWithAndWithoutAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("without") << QByteArray() << QByteArray("currencies");
    QTest::newRow("with") << QByteArray("k") << QByteArray("currencies?api_key=k");
}

void TestCurrenciesCall::asksWithAndWithoutAKey()
{
    QFETCH(QByteArray, key);
    CallBench bench(R"([{"cid":"BTC"}])");
    const auto currencies = resultOf(CurrenciesCall(bench.channel).ask(Secret(key)));
    QVERIFY(currencies);
    QCOMPARE(currencies->first().id, QStringLiteral("BTC"));
    QTEST(bench.target(), "target");
}

void TestCurrenciesCall::readsAWholeEntry()
{
    const Currency currency =
        decode(R"("name":"Tether TRC-20","cid":"USDT_TRX","currency":"USDT","icon":"https://x/y.png",
        "rate_usd":"1.0002","price_usd":"0.9998","precision":"6","output_precision":6,"fiat":"USD","min_sum_in":"5",
        "hidden":1,"maintenance":true,"contractOf":"TRX","contractStandard":"trc20","allowMemo":false)");
    QCOMPARE(currency.id, QStringLiteral("USDT_TRX"));
    QCOMPARE(currency.ticker, QStringLiteral("USDT"));
    QCOMPARE(currency.name, QStringLiteral("Tether TRC-20"));
    QCOMPARE(currency.chain, Chain::Tron);
    QCOMPARE(currency.precision, 6);
    QCOMPARE(currency.feeCurrency, QStringLiteral("TRX"));
    QVERIFY(currency.isHidden && currency.isInMaintenance);
    QCOMPARE(shown(currency.unitsPerUsd), QStringLiteral("1.0002"));
}

void TestCurrenciesCall::takesTheIdByteForByte()
{
    QCOMPARE(decode(R"("cid":"\u0412TC")").id, QStringLiteral(u"\u0412TC")); // the first letter is Cyrillic
    QCOMPARE(decode(R"("cid":" btc ")").id, QStringLiteral(" btc "));
}

void TestCurrenciesCall::leavesOutWhatCannotBeNamed()
{
    const auto currencies =
        CurrenciesCall::decode(parsed(R"([{"currency":"BTC"},{"cid":""},{"cid":null},{"cid":["BTC"]},"BTC",null,[],
                   {"cid":"LTC","name":"first"},{"cid":"LTC","name":"second"},{"cid":"DOGE"}])"));
    QCOMPARE(currencies->size(), 2);
    QCOMPARE(currencies->at(0).name, QStringLiteral("first"));
    QCOMPARE(currencies->at(1).id, QStringLiteral("DOGE"));
}

void TestCurrenciesCall::fallsBackToWhatIsPublished()
{
    QCOMPARE(decode(R"("cid":"USDT_TRX")"), *findCurrency(publishedCurrencies(), QStringLiteral("USDT_TRX")));
    const Currency unheardOf = decode(R"("cid":"NEW")");
    QCOMPARE(unheardOf.ticker, QStringLiteral("NEW"));
    QCOMPARE(unheardOf.name, QStringLiteral("NEW"));
    QCOMPARE(unheardOf.chain, Chain::Unknown);
}

void TestCurrenciesCall::findsTheChainOfANewToken()
{
    QCOMPARE(decode(R"("cid":"NEW","contractOf":"ETH")").chain, Chain::Ethereum);
    QCOMPARE(decode(R"("cid":"NEW","contractOf":"ALSO_NEW")").chain, Chain::Unknown);
    QCOMPARE(decode(R"("cid":"BTC","contractOf":"ETH")").chain, Chain::Bitcoin); // a known one stays where it is
}

void TestCurrenciesCall::findsTheCoinThatPaysTheFee_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("coin"); // empty: the currency itself
    QTest::newRow("as it says") << QByteArray(R"("cid":"NEW","contractOf":"ETH")") << QStringLiteral("ETH");
    QTest::newRow("as published") << QByteArray(R"("cid":"USDT_TRX")") << QStringLiteral("TRX");
    for (const char *none : {"null", "\"null\"", "\"false\"", "false", "\"\"", "0"}) {
        const QByteArray member = QByteArray(R"("contractOf":)") + none;
        QTest::addRow("a coin: %s", none) << R"("cid":"NEW",)" + member << QString();
        QTest::addRow("a token: %s", none) << R"("cid":"USDT_TRX",)" + member << QStringLiteral("TRX");
    }
}

void TestCurrenciesCall::findsTheCoinThatPaysTheFee()
{
    QFETCH(QByteArray, members);
    QTEST(decode(members).feeCurrency, "coin");
}

void TestCurrenciesCall::readsThePrecision_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("precision"); // 18 is what is published
    QTest::newRow("text") << QByteArray("\"4\"") << 4;
    QTest::newRow("a number") << QByteArray("4") << 4;
    QTest::newRow("none at all") << QByteArray("0") << 0;
    QTest::newRow("the most") << QByteArray("30") << 30;
    QTest::newRow("more than that") << QByteArray("31") << 18;
    QTest::newRow("negative") << QByteArray("-1") << 18;
    QTest::newRow("not whole") << QByteArray("4.5") << 18;
    QTest::newRow("words") << QByteArray("\"four\"") << 18;
    QTest::newRow("null") << QByteArray("null") << 18;
}

void TestCurrenciesCall::readsThePrecision()
{
    QFETCH(QByteArray, value);
    QTEST(decode(R"("cid":"ETH","precision":)" + value).precision, "precision");
}

void TestCurrenciesCall::readsFlags_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isSet");
    for (const char *yes : {"1", "\"1\"", "true", "\"true\""}) {
        QTest::newRow(yes) << QByteArray(yes) << true;
    }
    for (const char *no : {"0", "\"0\"", "false", "\"false\"", "null", "\"maybe\"", "[]", "2"}) {
        QTest::newRow(no) << QByteArray(no) << false;
    }
}

void TestCurrenciesCall::readsFlags()
{
    QFETCH(QByteArray, value);
    QTEST(decode(R"("cid":"BTC","hidden":)" + value).isHidden, "isSet");
    QTEST(decode(R"("cid":"BTC","maintenance":)" + value).isInMaintenance, "isSet");
}

void TestCurrenciesCall::takesARateInDollarsOnly_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("rate");
    QTest::newRow("dollars") << QByteArray(R"("fiat":"USD","rate_usd":"0.00001")") << QStringLiteral("0.00001");
    QTest::newRow("nothing said") << QByteArray(R"("rate_usd":1e-5)") << QStringLiteral("0.00001");
    QTest::newRow("euros") << QByteArray(R"("fiat":"EUR","rate_usd":"0.00001")") << QStringLiteral("-");
    QTest::newRow("words") << QByteArray(R"("rate_usd":"much")") << QStringLiteral("-");
    QTest::newRow("null as text") << QByteArray(R"("rate_usd":"null")") << QStringLiteral("-");
    QTest::newRow("null") << QByteArray(R"("rate_usd":null)") << QStringLiteral("-");
    QTest::newRow("none") << QByteArray(R"("price_usd":"9000")") << QStringLiteral("-");
}

void TestCurrenciesCall::takesARateInDollarsOnly()
{
    QFETCH(QByteArray, members);
    QTEST(shown(decode(R"("cid":"BTC",)" + members).unitsPerUsd), "rate");
}

void TestCurrenciesCall::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("an object") << QByteArray(R"({"cid":"BTC"})");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("nothing named in it") << QByteArray(R"([{"name":"Bitcoin"}])");
    QTest::newRow("null") << QByteArray("null");
}

void TestCurrenciesCall::refusesWhatIsNoList()
{
    QFETCH(QByteArray, data);
    QCOMPARE(CurrenciesCall::decode(parsed(data)).error().fault, AskFault::Unreadable);
}

QTEST_GUILESS_MAIN(TestCurrenciesCall)
#include "tst_currenciescall.moc"
