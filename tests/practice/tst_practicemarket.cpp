#include "practice/practicemarket.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPracticeMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesWithTheMinuteAlone();
    void movesLittleFromOneMinuteToTheNext();
    void jumpsWithTheScenario();
    void knowsFiats();

private:
    static PracticeCurrency at(qint64 minute, PracticeScenario jump = PracticeScenario::Accepted,
                               const QString &id = u"BTC"_s)
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
        return PracticeMarket(now, jump).at(*findPracticeCurrency(id));
    }
};

void TestPracticeMarket::movesWithTheMinuteAlone()
{
    QCOMPARE(at(1000).normalFee, at(1000).normalFee);
    QVERIFY(at(1000).normalFee != at(1010).normalFee);
    QVERIFY(at(1000).unitsPerUsd != at(1010).unitsPerUsd);
    const auto stable = [](qint64 minute) {
        return at(minute, PracticeScenario::Accepted, u"USDT_TRX"_s).unitsPerUsd;
    };
    QCOMPARE(stable(1000), stable(1010));
}

void TestPracticeMarket::movesLittleFromOneMinuteToTheNext()
{
    for (qint64 minute = 0; minute < 200; ++minute) {
        // 101 hundredths of the dearer one, in steps of a hundredth of the lowest fee: 0.0000001.
        const Amount one = at(minute).normalFee;
        const Amount next = at(minute + 1).normalFee;
        const Result<Amount, AmountError> rise = next.minus(one);
        const Result<Amount, AmountError> fall = one.minus(next);
        QVERIFY((rise ? *rise : *fall) <= *Amount::parse(u"0.0000001"));
        QVERIFY(one >= *Amount::parse(u"0.00001") && one <= *Amount::parse(u"0.0000125"));
    }
}

void TestPracticeMarket::jumpsWithTheScenario()
{
    const Amount half = *Amount::parse(u"0.000005");
    QCOMPARE(at(0, PracticeScenario::FeeJump).normalFee, at(0).normalFee + half);
    QVERIFY(at(0, PracticeScenario::RateJump).unitsPerUsd < at(0).unitsPerUsd);
    const PracticeMarket emptied({}, PracticeScenario::BalanceDrop);
    QCOMPARE(emptied.balance(*Amount::parse(u"1.5"), findPracticeCurrency(u"BTC"_s)->currency),
             *Amount::parse(u"0.015"));
}

void TestPracticeMarket::knowsFiats()
{
    const PracticeMarket market(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), PracticeScenario::Accepted);
    const PracticeCurrency coin = *findPracticeCurrency(u"USDT_TRX"_s);
    QCOMPARE(market.unitsPerFiat(coin, u"USD"_s), std::optional(*Amount::parse(u"1")));
    QCOMPARE(market.unitsPerFiat(coin, u"EUR"_s), std::optional(*Amount::parse(u"1.08")));
    QVERIFY(!market.unitsPerFiat(coin, u"XXX"_s));
}

QTEST_APPLESS_MAIN(TestPracticeMarket)
#include "tst_practicemarket.moc"
