#include "words/costwords.h"

#include <QTest>

class TestCostWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatTheSameCoinPays();
    void namesTheCoinThatPaysTheNetwork();
    void saysHowFarTheSumIsKnown();
};

namespace {

const QString tether = QStringLiteral("USDT_TRX");

CostSum sumOf(qsizetype known, qsizetype withdrawals)
{
    CostSum sum;
    sum.known = known;
    sum.withdrawals = withdrawals;
    if (known > 0) {
        sum.networkFees.insert(tether, *Amount::parse(u"1.5"));
    }
    return sum;
}

} // namespace

void TestCostWords::addsWhatTheSameCoinPays()
{
    QCOMPARE(costWords(WithdrawalCost{*Amount::parse(u"1"), *Amount::parse(u"0.5"), tether}, tether),
             QStringLiteral("1.5 USDT"));
}

void TestCostWords::namesTheCoinThatPaysTheNetwork()
{
    const QString tron = QStringLiteral("TRX");
    QCOMPARE(costWords(WithdrawalCost{*Amount::parse(u"3"), *Amount::parse(u"0.5"), tron}, tether),
             QStringLiteral("0.5 USDT and 3 TRX"));
    QCOMPARE(costWords(WithdrawalCost{*Amount::parse(u"3"), {}, tron}, tether), QStringLiteral("3 TRX"));
}

void TestCostWords::saysHowFarTheSumIsKnown()
{
    QCOMPARE(costWords(sumOf(2, 2), tether), QStringLiteral("1.5 USDT"));
    CostSum asking = sumOf(1, 2);
    asking.isAsking = true;
    QVERIFY(costWords(asking, tether).startsWith(QStringLiteral("1.5 USDT for 1 of 2")));
    asking = sumOf(0, 2);
    asking.isAsking = true;
    QCOMPARE(costWords(asking, tether), QStringLiteral("Asking Plisio…"));
    QVERIFY(costWords(sumOf(1, 2), tether).endsWith(QStringLiteral("the rest is not known")));
    CostSum refused = sumOf(0, 2);
    refused.refusesMass = true;
    QVERIFY(costWords(refused, tether).contains(QStringLiteral("several recipients")));
}

QTEST_GUILESS_MAIN(TestCostWords)
#include "tst_costwords.moc"
