#include "core/feeshares.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFeeShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesExactly_data();
    void dividesExactly();
};

void TestFeeShares::dividesExactly_data()
{
    QTest::addColumn<QString>("fee");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("shares");
    QTest::newRow("one takes all") << u"0.00000256"_s << 1 << 8 << u"0.00000256"_s;
    QTest::newRow("even") << u"0.5"_s << 2 << 8 << u"0.25 0.25"_s;
    QTest::newRow("the rest goes to the first") << u"0.00000005"_s << 3 << 8 << u"0.00000002 0.00000002 0.00000001"_s;
    QTest::newRow("less than a unit each") << u"0.01"_s << 3 << 2 << u"0.01 0 0"_s;
    QTest::newRow("finer than its currency") << u"0.0005"_s << 2 << 2 << u"0.0003 0.0002"_s;
    QTest::newRow("whole units") << u"7"_s << 2 << 0 << u"4 3"_s;
    QTest::newRow("nothing") << u"0"_s << 2 << 8 << u"0 0"_s;
    QTest::newRow("the largest")
        << u"999999999999999999999999999999.999999999999999999999999999999"_s << 2 << 0
        << u"500000000000000000000000000000 499999999999999999999999999999.999999999999999999999999999999"_s;
    QTest::newRow("nobody") << u"1"_s << 0 << 8 << QString();
}

void TestFeeShares::dividesExactly()
{
    QFETCH(QString, fee);
    QFETCH(int, count);
    QFETCH(int, places);
    const Amount whole = *Amount::parse(fee, AmountSyntax::Json);
    QStringList shares;
    Amount sum;
    for (const Amount &share : feeShares(whole, count, places)) {
        shares += share.toString();
        sum += share;
    }
    QTEST(shares.join(u' '), "shares");
    QVERIFY(count == 0 || sum == whole);
}

QTEST_GUILESS_MAIN(TestFeeShares)
#include "tst_feeshares.moc"
