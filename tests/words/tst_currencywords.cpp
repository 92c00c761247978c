#include "words/currencywords.h"

#include <QTest>

class TestCurrencyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsWithTheChain_data();
    void labelsWithTheChain();
    void labelsUnknownCurrencies();
    void tellsPublishedCurrenciesApart();
    void groupsAddresses_data();
    void groupsAddresses();
    void writesAmountsExactly();
};

void TestCurrencyWords::labelsWithTheChain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::newRow("coin") << QStringLiteral("BTC") << QStringLiteral("BTC · Bitcoin");
    QTest::newRow("ERC-20") << QStringLiteral("USDT") << QStringLiteral("USDT · Ethereum (ERC-20)");
    QTest::newRow("TRC-20") << QStringLiteral("USDT_TRX") << QStringLiteral("USDT · Tron (TRC-20)");
    QTest::newRow("BEP-20") << QStringLiteral("USDT_BSC") << QStringLiteral("USDT · BNB Smart Chain (BEP-20)");
    QTest::newRow("coin of a second chain") << QStringLiteral("ETH_BASE") << QStringLiteral("ETH · Base");
    QTest::newRow("new token by its suffix") << QStringLiteral("NEW_TRX") << QStringLiteral("NEW_TRX · Tron (TRC-20)");
    QTest::newRow("unknown") << QStringLiteral("NEW") << QStringLiteral("NEW");
}

void TestCurrencyWords::labelsWithTheChain()
{
    QFETCH(QString, id);
    QTEST(currencyLabel(id), "label");
}

void TestCurrencyWords::labelsUnknownCurrencies()
{
    Currency currency;
    currency.id = currency.ticker = QStringLiteral("NEW");
    currency.name = QStringLiteral("New\u202E\ncoin");
    QCOMPARE(currencyLabel(currency), QStringLiteral("NEW · New<U+202E> coin"));
}

void TestCurrencyWords::tellsPublishedCurrenciesApart()
{
    QHash<QString, QString> ids;
    for (const Currency &currency : publishedCurrencies()) {
        const QString label = currencyLabel(currency);
        // Plisio lists one token under either id.
        const bool isBitTorrent = currency.ticker == QLatin1String("BTT");
        QVERIFY2(!ids.contains(label) || isBitTorrent, qPrintable(label));
        ids.insert(label, currency.id);
    }
}

void TestCurrencyWords::groupsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("Bitcoin") << QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")
                             << QStringLiteral("1A1z P1eP 5QGe fi2D MPTf TL5S Lmv7 Divf Na");
    QTest::newRow("EVM") << QStringLiteral("0x5aAeb605") << QStringLiteral("0x 5aAe b605");
    QTest::newRow("cashaddr") << QStringLiteral("bitcoincash:qpm2qs") << QStringLiteral("bitcoincash: qpm2 qs");
    QTest::newRow("nothing") << QString() << QString();
}

void TestCurrencyWords::groupsAddresses()
{
    QFETCH(QString, address);
    QTEST(groupedAddress(address), "grouped");
    QCOMPARE(groupedAddress(address).remove(u' '), address);
}

void TestCurrencyWords::writesAmountsExactly()
{
    QCOMPARE(amountWithTicker(*Amount::parse(u"21000.500000000000000001"), QStringLiteral("USDT_BSC")),
             QStringLiteral("21000.500000000000000001 USDT"));
    QCOMPARE(nameOf(FeePlan::Priority), QStringLiteral("Priority"));
}

QTEST_APPLESS_MAIN(TestCurrencyWords)
#include "tst_currencywords.moc"
