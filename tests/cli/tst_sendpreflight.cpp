#include "cli/commandbench.h"
#include "cli/records.h"
#include "support/planmaker.h"

using namespace Qt::StringLiterals;

// What Plisio says of cost and balance before disburse-cli asks, and after.
class TestSendPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksPlisioBeforeItAsks_data();
    void asksPlisioBeforeItAsks();
    void asksAgainWhenTheFeeRoseMeanwhile();
    void keepsToTheToleranceThatWasChosen_data();
    void keepsToTheToleranceThatWasChosen();

private:
    static QString line()
    {
        return u"send --json --currency BTC --amount 0.0125 --to "_s + SamplePayouts::bitcoinAddress;
    }
    void report(const PayoutReport &report) const
    {
        QVERIFY(QTest::qWaitFor([this] { return m_bench->parts.payouts.isSending(); }));
        m_bench->parts.payouts.finish(report);
    }

    std::unique_ptr<CommandBench> m_bench;
};

void TestSendPreflight::init()
{
    m_bench = std::make_unique<CommandBench>();
    m_bench->parts.payouts.preparation = [](const WithdrawalDraft &draft) {
        return prepareAnyway(draft);
    };
}

void TestSendPreflight::asksPlisioBeforeItAsks_data()
{
    QTest::addColumn<QString>("balance"); // empty: nobody says
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("warnings");
    QTest::addColumn<int>("status");
    QTest::newRow("an ordinary payout") << u"1"_s << u""_s << u""_s << 0;
    QTest::newRow("too little") << u"0.01"_s << u""_s << u"low-balance"_s << 5;
    QTest::newRow("too little, accepted") << u"0.01"_s << u" --accept low-balance"_s << u"low-balance"_s << 0;
    QTest::newRow("nobody answers") << u""_s << u""_s << u"preflight-failed"_s << 5;
    QTest::newRow("nobody answers, accepted") << u""_s << u" --accept preflight-failed"_s << u"preflight-failed"_s << 0;
}

void TestSendPreflight::asksPlisioBeforeItAsks()
{
    QFETCH(QString, balance);
    QFETCH(QString, accept);
    QFETCH(int, status);
    m_bench->setBalance(balance);
    m_bench->start((line() + u" --yes"_s + accept).split(u' '));
    if (status == 0) {
        report({{recordIn(WithdrawalState::Accepted)}, {}});
    }
    QCOMPARE(m_bench->status(), status);
    QTEST(m_bench->names(u"warnings"_s), "warnings");
    QCOMPARE(m_bench->parts.payouts.sent.size(), status == 0 ? 1 : 0);
}

void TestSendPreflight::asksAgainWhenTheFeeRoseMeanwhile()
{
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {u"yes"_s, u"cost-changed"_s, u"yes"_s};
    m_bench->parts.account.costAnswer = [count = 0](const Withdrawal &withdrawal) mutable {
        return WithdrawalCost{*Amount::parse(count++ == 0 ? u"0.0001" : u"0.0002"), {}, withdrawal.currency()};
    };
    m_bench->start(line().split(u' '));
    report({{recordIn(WithdrawalState::Accepted)}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->terminal.asked, 3);
    QCOMPARE(m_bench->names(u"warnings"_s), u"cost-changed"_s);
    QVERIFY(m_bench->err().contains(u"0.0001 → 0.0002 BTC"_s));
    QCOMPARE(m_bench->parts.payouts.sent.size(), 1);
}

void TestSendPreflight::keepsToTheToleranceThatWasChosen_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("warnings");
    QTest::newRow("a rise within it") << u"5"_s << u""_s;
    QTest::newRow("as much as it") << u"4"_s << u""_s;
    QTest::newRow("a rise beyond it") << u"3.99"_s << u"cost-changed"_s;
    QTest::newRow("none at all") << u"0"_s << u"cost-changed"_s;
}

void TestSendPreflight::keepsToTheToleranceThatWasChosen()
{
    QFETCH(QString, percent);
    QFETCH(QString, warnings);
    m_bench->parts.shop.costs.tolerance = Tolerance(*Amount::parse(percent));
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {u"yes"_s, u"cost-changed"_s, u"yes"_s};
    m_bench->parts.account.costAnswer = [count = 0](const Withdrawal &withdrawal) mutable {
        return WithdrawalCost{*Amount::parse(count++ == 0 ? u"0.0001" : u"0.000104"), {}, withdrawal.currency()};
    };
    m_bench->start(line().split(u' '));
    report({{recordIn(WithdrawalState::Accepted)}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->names(u"warnings"_s), warnings);
    QCOMPARE(m_bench->terminal.asked, warnings.isEmpty() ? 1 : 3);
}

QTEST_GUILESS_MAIN(TestSendPreflight)
#include "tst_sendpreflight.moc"
