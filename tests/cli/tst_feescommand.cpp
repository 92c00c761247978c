#include "cli/commandbench.h"
#include "support/samplepayouts.h"

using namespace Qt::StringLiterals;

class TestFeesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBothPlans();
    void tellsAPayoutsOwnCosts();
    void tellsWhatIsKnownWhenOnePlanIsRefused();
    void refusesWhatIsNoPayout_data();
    void refusesWhatIsNoPayout();

private:
    static QString payout() { return u"fees BTC --json --amount 0.5 --to "_s + SamplePayouts::bitcoinAddress; }
    static Amount amount(const char16_t *text) { return *Amount::parse(text); }
};

void TestFeesCommand::tellsBothPlans()
{
    CommandBench bench;
    bench.parts.account.feePlanAnswer =
        FeePlanPrices{FeePlanPrice{amount(u"0.0001"), 3}, FeePlanPrice{amount(u"0.0002"), {}}};
    QCOMPARE(bench.run(u"fees BTC --json"_s), 0);
    const QJsonArray fees = bench.json()["fees"_L1].toArray();
    QCOMPARE(fees.size(), 2);
    QCOMPARE(fees[0]["fee_plan"_L1].toString(), u"normal"_s);
    QCOMPARE(fees[0]["fee"_L1].toString(), u"0.0001"_s);
    QCOMPARE(fees[0]["conf_target"_L1].toInt(), 3);
    QVERIFY(fees[1]["conf_target"_L1].isNull());
    QVERIFY(bench.run(u"fees BTC"_s) == 0);
    QVERIFY(bench.out().contains(u"0.0001 BTC"_s));
}

void TestFeesCommand::tellsAPayoutsOwnCosts()
{
    CommandBench bench;
    bench.parts.account.costAnswer = [](const Withdrawal &withdrawal) {
        const bool isPriority = withdrawal.feePlan() == FeePlan::Priority;
        return WithdrawalCost{amount(isPriority ? u"0.02" : u"0.01"), amount(u"0.001"), withdrawal.currency()};
    };
    QCOMPARE(bench.run(payout()), 0);
    const QJsonArray fees = bench.json()["fees"_L1].toArray();
    QCOMPARE(fees[0]["debits"_L1][0]["amount"_L1].toString(), u"0.511"_s);
    QCOMPARE(fees[1]["debits"_L1][0]["amount"_L1].toString(), u"0.521"_s);
    QCOMPARE(fees[1]["commission"_L1].toString(), u"0.001"_s);
    QCOMPARE(bench.json()["errors"_L1].toArray().size(), 0);
}

void TestFeesCommand::tellsWhatIsKnownWhenOnePlanIsRefused()
{
    CommandBench bench;
    bench.parts.account.costAnswer = [](const Withdrawal &withdrawal) -> Result<WithdrawalCost, AskError> {
        if (withdrawal.feePlan() == FeePlan::Priority) {
            return AskError{AskFault::Unreadable};
        }
        return WithdrawalCost{amount(u"0.01"), {}, withdrawal.currency()};
    };
    QCOMPARE(bench.run(payout()), 2);
    QCOMPARE(bench.json()["fees"_L1].toArray().size(), 1);
    QCOMPARE(bench.names(u"errors"_s), u"unreadable"_s);
}

void TestFeesCommand::refusesWhatIsNoPayout_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("no currency") << u"fees --json"_s << 1;
    QTest::newRow("no amount") << u"fees BTC --json --to x"_s << 1;
    QTest::newRow("no recipient") << u"fees BTC --json --amount 1"_s << 1;
    QTest::newRow("a bad address") << u"fees BTC --json --to x --amount 1"_s << 1;
    QTest::newRow("another command's option") << u"fees BTC --json --currency BTC"_s << 1;
    QTest::newRow("nobody answers") << u"fees BTC --json"_s << 2;
}

void TestFeesCommand::refusesWhatIsNoPayout()
{
    QFETCH(QString, line);
    CommandBench bench;
    QTEST(bench.run(line), "status");
    QVERIFY(!bench.names(u"errors"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestFeesCommand)
#include "tst_feescommand.moc"
