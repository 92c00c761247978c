#include "plisio/ratescall.h"

#include "callbench.h"

class TestRatesCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOneFiat();
    void readsRates_data();
    void readsRates();
};

void TestRatesCall::asksForOneFiat()
{
    CallBench bench(R"([{"cid":"BTC","fiat":"EUR","fiat_rate":"0.00001"}])");
    const auto rates = resultOf(RatesCall(bench.channel).ask(Secret("k"), QStringLiteral("EUR")));
    QVERIFY(rates);
    QCOMPARE(rates->fiat, QStringLiteral("EUR"));
    QCOMPARE(bench.target(), "currencies/EUR?api_key=k");
}

void TestRatesCall::readsRates_data()
{
    QTest::addColumn<QString>("fiat");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("rates");
    const auto row = [](const char *name, const char *fiat, const char *data, const char *rates) {
        QTest::newRow(name) << QString::fromLatin1(fiat) << QByteArray(data) << QString::fromLatin1(rates);
    };
    row("text", "EUR", R"([{"cid":"BTC","fiat":"EUR","fiat_rate":"0.00001"}])", "BTC 0.00001");
    row("a number", "EUR", R"([{"cid":"BTC","fiat":"EUR","fiat_rate":1.5e-5}])", "BTC 0.000015");
    row("small letters", "EUR", R"([{"cid":"BTC","fiat":"eur","fiat_rate":"1"}])", "BTC 1");
    row("dollars by rate_usd", "USD", R"([{"cid":"BTC","rate_usd":"0.0000125"}])", "BTC 0.0000125");
    row("dollars by fiat_rate first", "USD", R"([{"cid":"BTC","fiat":"USD","fiat_rate":"2","rate_usd":"1"}])", "BTC 2");
    row("dollars where another was asked for", "EUR", R"([{"cid":"BTC","fiat":"USD","fiat_rate":"2","rate_usd":"1"}])",
        "unreadable");
    row("no name of the fiat", "EUR", R"([{"cid":"BTC","fiat_rate":"2"}])", "unreadable");
    row("some are unreadable", "USD",
        R"([{"cid":"A","rate_usd":"0"},{"cid":"B","rate_usd":"null"},{"cid":"C","rate_usd":"-1"},{"cid":"","rate_usd":"1"},
            {"rate_usd":"1"},{"cid":"D","rate_usd":"3"},{"cid":"D","rate_usd":"4"},7,null])",
        "D 3");
    row("nothing", "USD", "[]", "unreadable");
    row("an object", "USD", R"({"BTC":"1"})", "unreadable");
    row("false", "USD", "false", "unreadable");
}

void TestRatesCall::readsRates()
{
    QFETCH(QString, fiat);
    QFETCH(QByteArray, data);
    const Result<FiatRates, AskError> rates = RatesCall::decode(parsed(data), fiat);
    QStringList told;
    if (rates) {
        for (auto rate = rates->unitsPerFiat.begin(); rate != rates->unitsPerFiat.end(); ++rate) {
            told += rate.key() + u' ' + rate->toString();
        }
    }
    QTEST(rates ? told.join(u' ') : QStringLiteral("unreadable"), "rates");
}

QTEST_GUILESS_MAIN(TestRatesCall)
#include "tst_ratescall.moc"
