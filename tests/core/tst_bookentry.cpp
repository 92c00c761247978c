#include "core/bookentry.h"

#include <QTest>

class TestBookEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromAScopeToItsChainAndBack();
    void keepsAnUnknownCurrencyApart();
    void knowsNothingOfOtherTexts();
};

void TestBookEntry::goesFromAScopeToItsChainAndBack()
{
    for (const Currency &currency : publishedCurrencies()) {
        const QString scope = bookScope(currency.id);
        QCOMPARE(chainOfScope(scope), currency.chain);
        QCOMPARE(bookScope(currencyOfScope(scope)), scope);
    }
    QCOMPARE(bookScope(QStringLiteral("USDT")), bookScope(QStringLiteral("ETH")));
    QVERIFY(bookScope(QStringLiteral("USDT_BSC")) != bookScope(QStringLiteral("ETH")));
}

void TestBookEntry::keepsAnUnknownCurrencyApart()
{
    const QString scope = bookScope(QStringLiteral("NEWCOIN"));
    QCOMPARE(chainOfScope(scope), Chain::Unknown);
    QCOMPARE(currencyOfScope(scope), QStringLiteral("NEWCOIN"));
    QVERIFY(scope != bookScope(QStringLiteral("OTHERCOIN")));
}

void TestBookEntry::knowsNothingOfOtherTexts()
{
    for (const char *text : {"", "moon", "Ethereum"}) {
        QCOMPARE(chainOfScope(QString::fromLatin1(text)), Chain::Unknown);
        QVERIFY(currencyOfScope(QString::fromLatin1(text)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBookEntry)
#include "tst_bookentry.moc"
