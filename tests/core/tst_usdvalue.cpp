#include "core/usdvalue.h"

#include <QTest>

class TestUsdValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfToEvenToCents_data();
    void roundsHalfToEvenToCents();
    void knowsNoWorthWithoutARate();
};

static Amount amount(const QString &text)
{
    return *Amount::parse(text, AmountSyntax::Json);
}

void TestUsdValue::roundsHalfToEvenToCents_data()
{
    QTest::addColumn<QString>("coins");
    QTest::addColumn<QString>("coinsPerDollar");
    QTest::addColumn<QString>("dollars");
    const auto row = [](const char *coins, const char *rate, const char *dollars) {
        QTest::newRow(dollars) << QString::fromLatin1(coins) << QString::fromLatin1(rate)
                               << QString::fromLatin1(dollars);
    };
    row("0", "0.00010282", "0.00");
    row("0.00010282", "0.00010282", "1.00");
    row("0.00200000", "0.00010282", "19.45");
    row("0.005", "1", "0.00");
    row("0.015", "1", "0.02");
    row("0.025", "1", "0.02");
    row("0.025000000000000000000000000001", "1", "0.03");
    row("8", "0.5", "16.00");
    row("123456789012345678901234567", "0.001", "123456789012345678901234567000.00");
}

void TestUsdValue::roundsHalfToEvenToCents()
{
    QFETCH(QString, coins);
    QFETCH(QString, coinsPerDollar);
    const std::optional<Amount> dollars = usdValue(amount(coins), amount(coinsPerDollar));
    QVERIFY(dollars);
    QTEST(usdText(*dollars), "dollars");
}

void TestUsdValue::knowsNoWorthWithoutARate()
{
    QVERIFY(!usdValue(amount(QStringLiteral("1")), Amount()));
    QVERIFY(!usdValue(amount(QString(30, u'9')), amount(QStringLiteral("0.000001"))));
}

QTEST_APPLESS_MAIN(TestUsdValue)
#include "tst_usdvalue.moc"
