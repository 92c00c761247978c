#include "payouts/preflight.h"

#include "support/fakeaccount.h"

#include <QTest>

namespace {

// Answers balances and costs when it is told to, or never.
class SlowAccount : public FakeAccount
{
public:
    QStringList asked;
    int mostOpen = 0;

    QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) override
    {
        asked.append(currency);
        return FakeAccount::balance(currency);
    }
    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) override
    {
        if (!isSilent) {
            return FakeAccount::cost(withdrawal);
        }
        m_promises.push_back(std::make_unique<QPromise<Result<WithdrawalCost, AskError>>>());
        m_promises.back()->start();
        mostOpen = int(m_promises.size());
        return m_promises.back()->future();
    }

    bool isSilent = false;

private:
    std::vector<std::unique_ptr<QPromise<Result<WithdrawalCost, AskError>>>> m_promises;
};

Plan planOf(int withdrawals, const QString &currency = QStringLiteral("BTC"))
{
    Plan plan;
    for (int number = 0; number < withdrawals; ++number) {
        plan.withdrawals.append(
            *Withdrawal::create({currency,
                                 6,
                                 FeePlan::Normal,
                                 {{QStringLiteral("A%1").arg(number), *Amount::parse(u"1"), {}, {}, {}}},
                                 {}}));
    }
    return plan;
}

PayoutFigures figuresOf(Account &account, const Plan &plan, const PreflightScope &scope = {})
{
    QObject owner;
    const QFuture<PayoutFigures> answer = Preflight::ask(account, plan, scope, &owner);
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }) ? answer.result() : PayoutFigures{};
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCostBalanceAndRate();
    void asksForTheCoinThatPaysTheFee();
    void answersInTimeWhenPlisioDoesNot();
    void handsOnTheFirstRefusal();
    void asksAboutTheFirstWithdrawalsOnly();
    void goesWithItsOwner();
};

void TestPreflight::tellsCostBalanceAndRate()
{
    FakeAccount account;
    account.tellOrdinaryCosts();
    account.rateAnswer = FiatRates{QStringLiteral("EUR"), {{QStringLiteral("BTC"), *Amount::parse(u"0.00001")}}};
    PreflightScope scope;
    scope.fiat = QStringLiteral("EUR");
    const PayoutFigures figures = figuresOf(account, planOf(1), scope);
    QVERIFY(!figures.error);
    QCOMPARE(figures.costs.size(), 1);
    QCOMPARE(figures.costs.first()->networkFee, std::optional(*Amount::parse(u"0.00001")));
    QVERIFY(figures.balances.contains(QStringLiteral("BTC")));
    QCOMPARE(figures.unitsPerFiat, std::optional(*Amount::parse(u"0.00001")));
}

void TestPreflight::asksForTheCoinThatPaysTheFee()
{
    SlowAccount account;
    account.tellOrdinaryCosts();
    account.costAnswer = [](const Withdrawal &) {
        return WithdrawalCost{*Amount::parse(u"1.5"), {}, QStringLiteral("TRX")};
    };
    QVERIFY(!figuresOf(account, planOf(1, QStringLiteral("USDT_TRX"))).error);
    QCOMPARE(account.asked, (QStringList{QStringLiteral("USDT_TRX"), QStringLiteral("TRX")}));
    account.asked.clear();
    QVERIFY(!figuresOf(account, planOf(1, QStringLiteral("BTC"))).error);
    QCOMPARE(account.asked, (QStringList{QStringLiteral("BTC"), QStringLiteral("TRX")}));
}

void TestPreflight::answersInTimeWhenPlisioDoesNot()
{
    SlowAccount account;
    account.tellOrdinaryCosts();
    account.isSilent = true;
    PreflightScope scope;
    scope.patience = std::chrono::milliseconds(50);
    const PayoutFigures figures = figuresOf(account, planOf(1), scope);
    QVERIFY(figures.error);
    QCOMPARE(figures.error->fault, AskFault::Deadline);
    QVERIFY(figures.balances.contains(QStringLiteral("BTC")));
}

void TestPreflight::handsOnTheFirstRefusal()
{
    FakeAccount account;
    account.tellOrdinaryCosts();
    account.costAnswer = [](const Withdrawal &) {
        return AskError{AskFault::Refused};
    };
    const PayoutFigures figures = figuresOf(account, planOf(50));
    QCOMPARE(figures.error->fault, AskFault::Refused);
    QVERIFY(account.costQuestions <= 4);
}

void TestPreflight::asksAboutTheFirstWithdrawalsOnly()
{
    FakeAccount account;
    account.tellOrdinaryCosts();
    const PayoutFigures figures = figuresOf(account, planOf(50));
    QCOMPARE(figures.costs.size(), PreflightScope().mostWithdrawals);
    QCOMPARE(account.costQuestions, int(PreflightScope().mostWithdrawals));
}

void TestPreflight::goesWithItsOwner()
{
    SlowAccount account;
    account.isSilent = true;
    auto owner = std::make_unique<QObject>();
    const QFuture<PayoutFigures> answer = Preflight::ask(account, planOf(50), {}, owner.get());
    QCOMPARE(account.mostOpen, 4);
    owner.reset();
    QVERIFY(answer.isCanceled());
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
