#include "account/plancosts.h"

#include "support/fakeaccount.h"

#include <QSignalSpy>
#include <QTest>

class TestPlanCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsWhatEachWithdrawalCosts();
    void keepsTheCoinsApart();
    void stopsAskingWhereNobodyAnswers();
    void asksAboutNoMoreThanIsFair();
    void knowsThatMassIsRefused();
};

namespace {

Plan planOf(int withdrawals)
{
    Plan plan;
    for (int number = 0; number < withdrawals; ++number) {
        const QString address = QStringLiteral("0xa%1").arg(number);
        plan.withdrawals.append(*Withdrawal::create(
            {QStringLiteral("USDT_TRX"),
             6,
             FeePlan::Normal,
             {{address, *Amount::parse(u"1"), {}, {}, {}}, {address + u'b', *Amount::parse(u"1"), {}, {}, {}}},
             {}}));
    }
    return plan;
}

WithdrawalCost cost(const char16_t *fee, const QString &coin = QStringLiteral("USDT_TRX"))
{
    return {*Amount::parse(fee), *Amount::parse(u"0.25"), coin};
}

} // namespace

void TestPlanCosts::sumsWhatEachWithdrawalCosts()
{
    FakeAccount account;
    account.costAnswer = [](const Withdrawal &) {
        return cost(u"0.5");
    };
    PlanCosts costs(account, planOf(10));
    QSignalSpy answered(&costs, &PlanCosts::answered);
    costs.start();
    QTRY_COMPARE(answered.size(), 10);
    QVERIFY(costs.sum().isWhole());
    QVERIFY(!costs.sum().isAsking);
    QCOMPARE(costs.sum().inCurrency(QStringLiteral("USDT_TRX")).toString(), QStringLiteral("7.5"));
    QCOMPARE(costs.at(9), cost(u"0.5"));
}

void TestPlanCosts::keepsTheCoinsApart()
{
    FakeAccount account;
    account.costAnswer = [](const Withdrawal &) {
        return cost(u"3", QStringLiteral("TRX"));
    };
    PlanCosts costs(account, planOf(2));
    costs.start();
    QTRY_VERIFY(costs.sum().isWhole());
    QCOMPARE(costs.sum().inCurrency(QStringLiteral("USDT_TRX")).toString(), QStringLiteral("0.5"));
    QCOMPARE(costs.sum().networkFees.value(QStringLiteral("TRX")).toString(), QStringLiteral("6"));
}

void TestPlanCosts::stopsAskingWhereNobodyAnswers()
{
    FakeAccount account;
    PlanCosts costs(account, planOf(50));
    costs.start();
    QTRY_VERIFY(!costs.sum().isAsking);
    QVERIFY(account.costQuestions < 10);
    QCOMPARE(costs.sum().known, 0);
    QCOMPARE(costs.sum().error->fault, AskFault::Unreachable);
    QVERIFY(!costs.at(0));
}

void TestPlanCosts::asksAboutNoMoreThanIsFair()
{
    FakeAccount account;
    account.costAnswer = [](const Withdrawal &) {
        return cost(u"0.5");
    };
    PlanCosts costs(account, planOf(500));
    costs.start();
    QTRY_COMPARE(costs.sum().known, PlanCosts::mostAsked);
    QVERIFY(!costs.sum().isAsking);
    QVERIFY(!costs.sum().isWhole());
    QCOMPARE(account.costQuestions, int(PlanCosts::mostAsked));
}

void TestPlanCosts::knowsThatMassIsRefused()
{
    FakeAccount account;
    const PlisioError refusal{{}, {}, {}, {{QStringLiteral("type"), {QStringLiteral("Not available.")}}}};
    account.costAnswer = [refusal](const Withdrawal &) {
        return AskError{AskFault::Refused, refusal, 422};
    };
    PlanCosts costs(account, planOf(1));
    costs.start();
    QTRY_VERIFY(costs.sum().refusesMass);
}

QTEST_GUILESS_MAIN(TestPlanCosts)
#include "tst_plancosts.moc"
