#include "core/currency.h"

#include <QSet>
#include <QTest>

class TestCurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesTheTable_data();
    void publishesTheTable();
    void publishesNothingElse();
    void paysTokenFeesWithACoinOfTheChain();
    void knowsUnlistedTokensBySuffix_data();
    void knowsUnlistedTokensBySuffix();
    void takesIdsByteForByte();
};

// Source: Plisio's public documentation; the precisions are the chains' own.
void TestCurrency::publishesTheTable_data()
{
    QTest::addColumn<QString>("ticker");
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("feeCurrency");
    const auto row = [](const char *id, const char *ticker, Chain chain, std::pair<int, const char *> rest) {
        QTest::newRow(id) << QString::fromLatin1(ticker) << chain << rest.first << QString::fromLatin1(rest.second);
    };
    row("BTC", "BTC", Chain::Bitcoin, {8, ""});
    row("LTC", "LTC", Chain::Litecoin, {8, ""});
    row("DOGE", "DOGE", Chain::Dogecoin, {8, ""});
    row("DASH", "DASH", Chain::Dash, {8, ""});
    row("TZEC", "TZEC", Chain::Zcash, {8, ""});
    row("BCH", "BCH", Chain::BitcoinCash, {8, ""});
    row("XMR", "XMR", Chain::Monero, {12, ""});
    row("ETH", "ETH", Chain::Ethereum, {18, ""});
    row("ETC", "ETC", Chain::EthereumClassic, {18, ""});
    row("BNB", "BNB", Chain::BnbSmartChain, {18, ""});
    row("TRX", "TRX", Chain::Tron, {6, ""});
    row("TON", "TON", Chain::Ton, {9, ""});
    row("SOL", "SOL", Chain::Solana, {9, ""});
    row("USDT", "USDT", Chain::Ethereum, {6, "ETH"});
    row("USDC", "USDC", Chain::Ethereum, {6, "ETH"});
    row("SHIB", "SHIB", Chain::Ethereum, {18, "ETH"});
    row("APE", "APE", Chain::Ethereum, {18, "ETH"});
    row("TUSD", "TUSD", Chain::Ethereum, {18, "ETH"});
    row("ETH_BASE", "ETH", Chain::Base, {18, ""});
    row("USDC_BASE", "USDC", Chain::Base, {18, "ETH_BASE"});
    row("USDT_BSC", "USDT", Chain::BnbSmartChain, {18, "BNB"});
    row("USDC_BSC", "USDC", Chain::BnbSmartChain, {18, "BNB"});
    row("BUSD", "BUSD", Chain::BnbSmartChain, {18, "BNB"});
    row("LB", "LB", Chain::BnbSmartChain, {18, "BNB"});
    row("USDT_TRX", "USDT", Chain::Tron, {6, "TRX"});
    row("BTT", "BTT", Chain::Tron, {18, "TRX"});
    row("BTT_TRX", "BTT", Chain::Tron, {18, "TRX"});
    row("USDT_TON", "USDT", Chain::Ton, {6, "TON"});
    row("USDT_SOL", "USDT", Chain::Solana, {6, "SOL"});
}

void TestCurrency::publishesTheTable()
{
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const std::optional<Currency> currency = findCurrency(publishedCurrencies(), id);
    QVERIFY(currency);
    QCOMPARE(currency->id, id);
    QTEST(currency->ticker, "ticker");
    QTEST(currency->chain, "chain");
    QTEST(currency->precision, "precision");
    QTEST(currency->feeCurrency, "feeCurrency");
    QVERIFY(!currency->name.isEmpty());
    QVERIFY(!currency->isHidden && !currency->isInMaintenance && !currency->unitsPerUsd);
    QTEST(chainOf(id), "chain");
    QTEST(publishedPrecision(id), "precision");
}

void TestCurrency::publishesNothingElse()
{
    QSet<QString> ids;
    for (const Currency &currency : publishedCurrencies()) {
        ids.insert(currency.id);
    }
    QCOMPARE(ids.size(), publishedCurrencies().size());
    QCOMPARE(ids.size(), 29);
    QVERIFY(!ids.contains(QStringLiteral("ZEC")));
}

void TestCurrency::paysTokenFeesWithACoinOfTheChain()
{
    for (const Currency &currency : publishedCurrencies()) {
        if (!currency.feeCurrency.isEmpty()) {
            const std::optional<Currency> coin = findCurrency(publishedCurrencies(), currency.feeCurrency);
            QVERIFY2(coin, qPrintable(currency.id));
            QCOMPARE(coin->chain, currency.chain);
            QVERIFY2(coin->id != currency.id, qPrintable(currency.id));
        }
    }
}

void TestCurrency::knowsUnlistedTokensBySuffix_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::newRow("DAI_BASE") << Chain::Base;
    QTest::newRow("DAI_BSC") << Chain::BnbSmartChain;
    QTest::newRow("USDC_TRX") << Chain::Tron;
    QTest::newRow("NOT_TON") << Chain::Ton;
    QTest::newRow("USDC_SOL") << Chain::Solana;
    QTest::newRow("PEPE") << Chain::Unknown;
    QTest::newRow("USDC_ARB") << Chain::Unknown;
    QTest::newRow("BASE") << Chain::Unknown;
    QTest::newRow("USDC_BASE_X") << Chain::Unknown;
    QTest::newRow("") << Chain::Unknown;
}

void TestCurrency::knowsUnlistedTokensBySuffix()
{
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    QTEST(chainOf(id), "chain");
    QCOMPARE(publishedPrecision(id), 8);
    QVERIFY(!findCurrency(publishedCurrencies(), id));
}

void TestCurrency::takesIdsByteForByte()
{
    for (const char16_t *id : {u"btc", u"BTC ", u" BTC", u"BTC\n", u"BT\u0421" /* Cyrillic */, u"BTC\u200B"}) {
        QVERIFY(!findCurrency(publishedCurrencies(), QString::fromUtf16(id)));
        QCOMPARE(chainOf(QString::fromUtf16(id)), Chain::Unknown);
    }
}

QTEST_APPLESS_MAIN(TestCurrency)
#include "tst_currency.moc"
