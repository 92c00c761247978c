#include "plisio/feecalls.h"

#include "callbench.h"

class TestFeeCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheFee_data();
    void asksForTheFee();
    void asksForTheCommission();
    void asksForTheFeePlans();
    void readsTheFee_data();
    void readsTheFee();
    void readsTheCommission_data();
    void readsTheCommission();
    void readsTheFeePlans_data();
    void readsTheFeePlans();
    void handsOnARefusal();

private:
    static Withdrawal withdrawal(const QStringList &addresses, FeePlan plan = FeePlan::Normal)
    {
        WithdrawalParts parts{QStringLiteral("BTC"), 8, plan, {}, {}};
        for (const QString &address : addresses) {
            parts.recipients.append({address, *Amount::parse(u"0.50"), {}, {}, {}});
        }
        return *Withdrawal::create(parts);
    }
    // "fee commission plan wallet"; "unreadable" when it is.
    static QString shownEstimate(const Result<FeeEstimate, AskError> &estimate)
    {
        if (!estimate) {
            return estimate.error().fault == AskFault::Unreadable ? QStringLiteral("unreadable") : QString();
        }
        const QString plan =
            estimate->plan == FeePlan::Priority ? QStringLiteral("priority") : QStringLiteral("normal");
        QStringList parts{shown(estimate->networkFee), shown(estimate->commission), plan, estimate->feeWallet};
        if (estimate->usesParent) {
            parts += QStringLiteral("parent");
        }
        if (estimate->plans.normal || estimate->plans.priority) {
            parts +=
                {QStringLiteral("plans"), shownPrice(estimate->plans.normal), shownPrice(estimate->plans.priority)};
        }
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    static QString shownPrice(const std::optional<FeePlanPrice> &price)
    {
        return price ? shown(price->value) + u'/' + QString::number(price->confirmationTarget.value_or(-1))
                     : QStringLiteral("none");
    }
};

void TestFeeCalls::asksForTheFee_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<FeePlan>("plan");
    QTest::addColumn<QByteArray>("target");
    const QString a = QStringLiteral("A");
    QTest::newRow("one") << QStringList{a} << FeePlan::Normal
                         << QByteArray("operations/fee/BTC?addresses=A&amounts=0.5&feePlan=normal&api_key=k");
    QTest::newRow("two, by a literal comma")
        << QStringList{a, QStringLiteral("B")} << FeePlan::Priority
        << QByteArray("operations/fee/BTC?addresses=A,B&amounts=0.5,0.5&feePlan=priority&api_key=k");
    QTest::newRow("what a URL would read otherwise")
        << QStringList{QStringLiteral("a+b/c=d:e")} << FeePlan::Normal
        << QByteArray("operations/fee/BTC?addresses=a%2Bb%2Fc%3Dd%3Ae&amounts=0.5&feePlan=normal&api_key=k");
}

void TestFeeCalls::asksForTheFee()
{
    QFETCH(QStringList, addresses);
    QFETCH(FeePlan, plan);
    CallBench bench(R"({"fee":"0.1"})");
    QCOMPARE(shownEstimate(resultOf(FeeCall(bench.channel).ask(Secret("k"), withdrawal(addresses, plan)))),
             QStringLiteral("0.1 - normal"));
    QTEST(bench.target(), "target");
}

void TestFeeCalls::asksForTheCommission()
{
    CallBench bench(R"({"fee":"0.1","commission":"0.2"})");
    const Withdrawal mass = withdrawal({QStringLiteral("A"), QStringLiteral("B")});
    QCOMPARE(shownEstimate(resultOf(CommissionCall(bench.channel).ask(Secret("k"), mass))),
             QStringLiteral("0.1 0.2 normal"));
    QCOMPARE(bench.target(),
             "operations/commission/BTC?addresses=A,B&amounts=0.5,0.5&feePlan=normal&type=mass_cash_out&api_key=k");
}

void TestFeeCalls::asksForTheFeePlans()
{
    CallBench bench(R"({"normal":{"value":"0.1"}})");
    const auto prices = resultOf(FeePlanCall(bench.channel).ask(Secret("k"), QStringLiteral("A&B")));
    QVERIFY(prices);
    QCOMPARE(bench.target(), "operations/fee-plan/A%26B?api_key=k");
}

void TestFeeCalls::readsTheFee_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("estimate");
    const auto row = [](const char *name, const char *data, const char *estimate) {
        QTest::newRow(name) << QByteArray(data) << QString::fromLatin1(estimate);
    };
    row("text", R"({"fee":"0.00000775","psys_cid":"BTC","currency":"BTC","plan":"normal"})", "0.00000775 - normal");
    row("a number", R"({"fee":7.75e-6,"plan":"priority"})", "0.00000775 - priority");
    row("a plan nobody knows", R"({"fee":"1","plan":"fast"})", "1 - normal");
    row("no fee", R"({"plan":"normal"})", "unreadable");
    row("a number with eighteen places", R"({"fee":0.000924000000000001})", "0.000924000000000001 - normal");
    row("no plan", R"({"fee":"1","plan":null})", "1 - normal");
    row("a fee that is none", R"({"fee":null})", "unreadable");
    row("a fee that is null as text", R"({"fee":"null","plan":"normal"})", "unreadable");
    row("a fee that is false as text", R"({"fee":"false","plan":"normal"})", "unreadable");
    row("a fee that is false", R"({"fee":false})", "unreadable");
    row("a list", "[]", "unreadable");
}

void TestFeeCalls::readsTheFee()
{
    QFETCH(QByteArray, data);
    QTEST(shownEstimate(FeeCall::decode(parsed(data))), "estimate");
}

void TestFeeCalls::readsTheCommission_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("estimate");
    const auto row = [](const char *name, const char *data, const char *estimate) {
        QTest::newRow(name) << QByteArray(data) << QString::fromLatin1(estimate);
    };
    row("as documented",
        R"({"commission":"0.00301071","fee":"0.001071","plan":"priority","useWallet":"false","useWalletBalance":"null",
            "plans":{"normal":"0.1"}})",
        "0.001071 0.00301071 priority");
    row("the parent coin pays", R"({"commission":"0","fee":"1.5","useWallet":"TRX"})", "1.5 0 normal TRX");
    row("no wallet: null", R"({"fee":1,"useWallet":null})", "1 - normal");
    row("no wallet: null as text", R"({"fee":1,"useWallet":"null"})", "1 - normal");
    row("no wallet: false", R"({"fee":1,"useWallet":false})", "1 - normal");
    row("no wallet: 0", R"({"fee":1,"useWallet":0})", "1 - normal");
    row("no wallet: false as text", R"({"fee":1,"useWallet":"false","useWalletBalance":"null"})", "1 - normal");
    row("a wallet that is not named", R"({"fee":1,"useWallet":"true"})", "1 - normal parent");
    row("a wallet that is not named: 1", R"({"fee":1,"useWallet":1})", "1 - normal parent");
    row("a fee that is null as text", R"({"fee":"null","commission":"0.5"})", "- 0.5 normal");
    row("a commission that is false as text", R"({"fee":"0.1","commission":"false"})", "0.1 - normal");
    row("with limits and errors",
        R"({"fee":"0.1","commission":0,"maxAmount":"1.2","errors":[{"amount":"2","to":"A","balance":"1","cid":"BTC"}]})",
        "0.1 0 normal");
    row("plans of both coins",
        R"({"fee":"0.1","plans":{"normal":{"conf_target":3,"value":0.000222},"priority":{"gasLimit":"21000","value":"0.5"}}})",
        "0.1 - normal plans 0.000222/3 0.5/-1");
    row("one plan is missing", R"({"fee":"0.1","plans":{"priority":{"conf_target":"1","value":"0.5"}}})",
        "0.1 - normal plans none 0.5/1");
    row("no plans: null as text", R"({"fee":"0.1","plans":"null"})", "0.1 - normal");
    row("numbers",
        R"({"commission":0.00301071,"fee":0.001071,"plan":"normal","useWallet":false,"useWalletBalance":null})",
        "0.001071 0.00301071 normal");
    row("no plans: null", R"({"fee":"0.1","plans":null})", "0.1 - normal");
    row("no plans: false as text", R"({"fee":"0.1","plans":"false"})", "0.1 - normal");
    row("a plan that is null as text", R"({"fee":"0.1","plans":{"normal":"null","priority":{"value":"0.5"}}})",
        "0.1 - normal plans none 0.5/-1");
    row("an empty list of errors", R"({"fee":"0.1","commission":"0","errors":[]})", "0.1 0 normal");
    row("no plans: an empty list", R"({"fee":"0.1","plans":[]})", "0.1 - normal");
    row("only a commission", R"({"commission":0.5})", "- 0.5 normal");
    row("neither", R"({"plan":"normal","useWallet":"TRX"})", "unreadable");
    row("null", "null", "unreadable");
}

void TestFeeCalls::readsTheCommission()
{
    QFETCH(QByteArray, data);
    QTEST(shownEstimate(CommissionCall::decode(parsed(data))), "estimate");
}

void TestFeeCalls::readsTheFeePlans_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("prices"); // normal and priority as value/target
    const auto row = [](const char *name, const char *data, const char *prices) {
        QTest::newRow(name) << QByteArray(data) << QString::fromLatin1(prices);
    };
    row("UTXO coins",
        R"({"normal":{"conf_target":3,"value":0.000222},"priority":{"conf_target":"1","value":"0.0005"}})",
        "0.000222/3 0.0005/1");
    row("EVM", R"({"normal":{"gasLimit":"21000","gasPrice":"44000000000","value":"0.000924000000000000"}})",
        "0.000924/-1 none");
    row("UTXO coins, as documented",
        R"({"normal":{"conf_target":3,"value":0.000222},"priority":{"conf_target":1,"value":0.0003}})",
        "0.000222/3 0.0003/1");
    row("EVM, both",
        R"({"normal":{"gasLimit":"21000","gasPrice":"44000000000","value":"0.000924000000000000"},
            "priority":{"gasLimit":21000,"gasPrice":66000000000,"value":0.001386}})",
        "0.000924/-1 0.001386/-1");
    row("null as text", R"({"normal":{"value":"null","conf_target":"null"},"priority":"null"})", "-/-1 none");
    row("false as text", R"({"normal":"false","priority":{"value":"false","conf_target":"false"}})", "none -/-1");
    row("false and null", R"({"normal":false,"priority":null})", "unreadable");
    row("nothing but null as text", R"("null")", "unreadable");
    row("only priority", R"({"priority":{"value":1}})", "none 1/-1");
    row("a value that is none", R"({"normal":{"value":null,"conf_target":99999999999}})", "-/-1 none");
    row("a plan that is none", R"({"normal":"0.1","priority":{"value":1}})", "none 1/-1");
    row("neither", R"({"fast":{"value":1}})", "unreadable");
    row("a list", "[]", "unreadable");
}

void TestFeeCalls::readsTheFeePlans()
{
    QFETCH(QByteArray, data);
    const Result<FeePlanPrices, AskError> prices = FeePlanCall::decode(parsed(data));
    QTEST(prices ? shownPrice(prices->normal) + u' ' + shownPrice(prices->priority) : QStringLiteral("unreadable"),
          "prices");
}

void TestFeeCalls::handsOnARefusal()
{
    CallBench bench;
    bench.refuse();
    const Secret key("k");
    const Withdrawal single = withdrawal({QStringLiteral("A")});
    QCOMPARE(resultOf(FeeCall(bench.channel).ask(key, single)).error().fault, AskFault::Refused);
    QCOMPARE(resultOf(CommissionCall(bench.channel).ask(key, single)).error().fault, AskFault::Refused);
    QCOMPARE(resultOf(FeePlanCall(bench.channel).ask(key, QStringLiteral("BTC"))).error().fault, AskFault::Refused);
}

QTEST_GUILESS_MAIN(TestFeeCalls)
#include "tst_feecalls.moc"
