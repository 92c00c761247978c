#include "plisio/balancecall.h"

#include "callbench.h"

class TestBalanceCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOneCurrency_data();
    void asksForOneCurrency();
    void readsTheBalance_data();
    void readsTheBalance();
    void handsOnARefusal();
};

void TestBalanceCall::asksForOneCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a coin") << QStringLiteral("BTC") << QByteArray("balances/BTC?api_key=k");
    QTest::newRow("a token") << QStringLiteral("USDT_TRX") << QByteArray("balances/USDT_TRX?api_key=k");
    QTest::newRow("a Cyrillic letter") << QStringLiteral(u"\u0412TC") << QByteArray("balances/%D0%92TC?api_key=k");
    QTest::newRow("what would mean something")
        << QStringLiteral("../a?b#c&d e+f%41") << QByteArray("balances/..%2Fa%3Fb%23c%26d%20e%2Bf%2541?api_key=k");
}

void TestBalanceCall::asksForOneCurrency()
{
    QFETCH(QString, currency);
    CallBench bench(R"({"balance":"1"})");
    const Result<Balance, AskError> balance = resultOf(BalanceCall(bench.channel).ask(Secret("k"), currency));
    QVERIFY(balance);
    QCOMPARE(balance->currency, currency);
    QTEST(bench.target(), "target");
}

void TestBalanceCall::readsTheBalance_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("amount"); // "-" when it is unreadable
    const QString none = QStringLiteral("-");
    QTest::newRow("as documented") << QByteArray(R"({"psys_cid":"BTC","currency":"BTC","balance":"0.00110995"})")
                                   << QStringLiteral("0.00110995");
    QTest::newRow("eighteen places") << QByteArray(R"({"psys_cid":"BTC","balance":1.000000000000000001})")
                                     << QStringLiteral("1.000000000000000001");
    QTest::newRow("null as text") << QByteArray(R"({"psys_cid":"BTC","balance":"null"})") << none;
    QTest::newRow("false as text") << QByteArray(R"({"psys_cid":"BTC","balance":"false"})") << none;
    QTest::newRow("false") << QByteArray(R"({"psys_cid":"BTC","balance":false})") << none;
    QTest::newRow("text") << QByteArray(R"({"psys_cid":"BTC","balance":"0.00110995"})") << QStringLiteral("0.00110995");
    QTest::newRow("a number") << QByteArray(R"({"psys_cid":"BTC","balance":12.50})") << QStringLiteral("12.5");
    QTest::newRow("nothing on it") << QByteArray(R"({"psys_cid":"BTC","balance":0})") << QStringLiteral("0");
    QTest::newRow("without its currency") << QByteArray(R"({"balance":"1"})") << QStringLiteral("1");
    QTest::newRow("another currency") << QByteArray(R"({"psys_cid":"LTC","balance":"1"})") << none;
    QTest::newRow("an equal ticker") << QByteArray(R"({"psys_cid":"BTC_X","currency":"BTC","balance":"1"})") << none;
    QTest::newRow("no balance") << QByteArray(R"({"psys_cid":"BTC"})") << none;
    QTest::newRow("null") << QByteArray(R"({"psys_cid":"BTC","balance":null})") << none;
    QTest::newRow("negative") << QByteArray(R"({"psys_cid":"BTC","balance":"-1"})") << none;
    QTest::newRow("a list") << QByteArray("[]") << none;
}

void TestBalanceCall::readsTheBalance()
{
    QFETCH(QByteArray, data);
    const Result<Balance, AskError> balance = BalanceCall::decode(parsed(data), QStringLiteral("BTC"));
    QTEST(shown(balance ? std::optional(balance->amount) : std::nullopt), "amount");
    QVERIFY(balance || balance.error().fault == AskFault::Unreadable);
}

void TestBalanceCall::handsOnARefusal()
{
    CallBench bench;
    bench.refuse();
    const auto balance = resultOf(BalanceCall(bench.channel).ask(Secret("k"), QStringLiteral("BTC")));
    QCOMPARE(balance.error().fault, AskFault::Refused);
    QCOMPARE(balance.error().plisio->message, QStringLiteral("no"));
}

QTEST_GUILESS_MAIN(TestBalanceCall)
#include "tst_balancecall.moc"
