#include "core/coinamount.h"

#include <QTest>

class TestCoinAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buysWhatItCanRoundedDown_data();
    void buysWhatItCanRoundedDown();
    void refusesWhatIsTooLarge();
};

void TestCoinAmount::buysWhatItCanRoundedDown_data()
{
    QTest::addColumn<QString>("fiat");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("coins");
    QTest::addColumn<bool>("isRounded");
    const auto row = [](const char *name, const char *fiat, const char *rate, int places, const char *coins,
                        bool isRounded) {
        QTest::newRow(name) << QString::fromLatin1(fiat) << QString::fromLatin1(rate) << places
                            << QString::fromLatin1(coins) << isRounded;
    };
    row("exactly", "1000", "0.0000125", 8, "0.0125", false);
    row("one place too many", "1", "0.000012345", 8, "0.00001234", true);
    row("never up", "1", "0.999999999999", 6, "0.999999", true);
    row("18 places", "0.01", "0.000400000000000123", 18, "0.000004000000000001", true);
    row("whole units", "3.99", "1", 0, "3", true);
    row("less than a unit", "0.01", "0.0000001", 8, "0", true);
    row("nothing", "0", "0.5", 8, "0", false);
    row("30 places", "0.000000000000000000000000000001", "1", 30, "0.000000000000000000000000000001", false);
}

void TestCoinAmount::buysWhatItCanRoundedDown()
{
    QFETCH(QString, fiat);
    QFETCH(QString, rate);
    QFETCH(int, places);
    const std::optional<CoinAmount> coins = coinsFor(*Amount::parse(fiat), *Amount::parse(rate), places);
    QVERIFY(coins);
    QTEST(coins->amount.toString(), "coins");
    QTEST(coins->isRounded, "isRounded");
}

void TestCoinAmount::refusesWhatIsTooLarge()
{
    const Amount most = *Amount::parse(u"9999999999999999");
    QVERIFY(!coinsFor(most, most, 8));
}

QTEST_APPLESS_MAIN(TestCoinAmount)
#include "tst_coinamount.moc"
