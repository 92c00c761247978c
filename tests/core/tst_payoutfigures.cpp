#include "core/payoutfigures.h"

#include <QTest>

class TestPayoutFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEachFeeFromItsOwnCoin();
    void sumsWhatIsKnownOfTheCosts();
    void fillsGapsWithOlderFigures();

private:
    static Amount amount(const char16_t *text) { return *Amount::parse(text); }
};

void TestPayoutFigures::takesEachFeeFromItsOwnCoin()
{
    const QString token = QStringLiteral("USDT_TRX");
    const Plan plan{
        {*Withdrawal::create({token, 6, FeePlan::Normal, {{QStringLiteral("T1"), amount(u"100"), {}, {}, {}}}, {}})}};
    PayoutFigures figures;
    QCOMPARE(debitsOf(plan, figures), (QMap<CurrencyId, Amount>{{token, amount(u"100")}}));
    figures.costs = {WithdrawalCost{amount(u"1.5"), amount(u"0.25"), QStringLiteral("TRX")}};
    QCOMPARE(debitsOf(plan, figures),
             (QMap<CurrencyId, Amount>{{token, amount(u"100.25")}, {QStringLiteral("TRX"), amount(u"1.5")}}));
    figures.costs.append(WithdrawalCost{amount(u"2"), {}, token});
    figures.costs.append(std::nullopt);
    QCOMPARE(debitsOf(plan, figures).value(token), amount(u"102.25"));
}

void TestPayoutFigures::sumsWhatIsKnownOfTheCosts()
{
    const QString token = QStringLiteral("USDT_TRX");
    const QString tron = QStringLiteral("TRX");
    const Withdrawal one =
        *Withdrawal::create({token, 6, FeePlan::Normal, {{QStringLiteral("T1"), amount(u"100"), {}, {}, {}}}, {}});
    const Plan plan{{one, one, one, one}};
    PayoutFigures figures;
    figures.error = AskError{AskFault::Deadline};
    figures.costs = {WithdrawalCost{amount(u"1.5"), amount(u"0.25"), tron}, std::nullopt,
                     WithdrawalCost{{}, amount(u"9"), tron}}; // without its fee it says nothing
    CostSum sum = costSumOf(plan, figures);
    QCOMPARE(sum.withdrawals, 4);
    QCOMPARE(sum.known, 1);
    QVERIFY(!sum.isWhole());
    QCOMPARE(sum.networkFees, (QMap<CurrencyId, Amount>{{tron, amount(u"1.5")}}));
    QCOMPARE(sum.commission, amount(u"0.25"));
    QCOMPARE(sum.error->fault, AskFault::Deadline);
    figures.costs = QList<std::optional<WithdrawalCost>>(4, WithdrawalCost{amount(u"1"), {}, token});
    sum = costSumOf(plan, figures);
    QVERIFY(sum.isWhole());
    QCOMPARE(sum.inCurrency(token), amount(u"4"));
}

void TestPayoutFigures::fillsGapsWithOlderFigures()
{
    const QString bitcoin = QStringLiteral("BTC");
    PayoutFigures older;
    older.costs = {WithdrawalCost{amount(u"1"), {}, bitcoin}, WithdrawalCost{amount(u"2"), {}, bitcoin}};
    older.balances = {{bitcoin, amount(u"5")}, {QStringLiteral("TRX"), amount(u"6")}};
    older.fiat = QStringLiteral("USD");
    older.unitsPerFiat = amount(u"0.1");
    PayoutFigures newer;
    newer.costs = {std::nullopt};
    newer.balances = {{bitcoin, amount(u"4")}};
    newer.error = AskError{};
    const PayoutFigures whole = completedBy(newer, older);
    QCOMPARE(whole.costs, older.costs);
    QCOMPARE(whole.balances.value(bitcoin), amount(u"4"));
    QCOMPARE(whole.balances.value(QStringLiteral("TRX")), amount(u"6"));
    QCOMPARE(whole.unitsPerFiat, older.unitsPerFiat);
    QVERIFY(whole.error);
}

QTEST_APPLESS_MAIN(TestPayoutFigures)
#include "tst_payoutfigures.moc"
