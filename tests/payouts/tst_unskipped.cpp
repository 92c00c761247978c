#include "payoutbench.h"
#include "records/limitbook.h"
#include "records/listdraft.h"
#include "records/sendingstop.h"

// Each guard at a second process: what that did between the question here and the sending stops it, whatever a person
// had accepted.
class TestUnskipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhatASecondProcessChanged_data();
    void stopsWhatASecondProcessChanged();
};

namespace {

const QString payee = QStringLiteral("0x52908400098527886e0f7030069857d2e4169ee7");
const QString otherPayee = QStringLiteral("0x1111222233334444555566667777888899990000");
// Equal to the payee in five characters at either end.
const QString likePayee = QStringLiteral("0x529084aa00bb11cc22dd33ee44ff5566e4169ee7");

WithdrawalDraft draftOf(const QString &address, const QString &amount, const QString &note = {})
{
    return {QStringLiteral("ETH"), address, amount, FeePlan::Normal, note};
}

// A second process on the same ledger, with connections of its own.
class OtherProcess
{
public:
    explicit OtherProcess(PayoutBench &bench) : m_bench(bench)
    {
        const auto opened = Store::open(bench.store->place());
        PayoutBench::wait(opened);
        store = *opened.result();
        PayoutTools tools = bench.tools();
        tools.store = store;
        m_service = std::make_unique<LivePayoutService>(tools);
    }

    void pay(const WithdrawalDraft &draft)
    {
        const QFuture<Preparation> preparation = m_service->prepare(draft);
        PayoutBench::wait(preparation);
        const QFuture<PayoutReport> report = m_service->send(m_bench.confirm(preparation.result()));
        PayoutBench::wait(report);
        QVERIFY(!report.result().records.isEmpty());
    }

    void setLimit(LimitName name, const QString &value)
    {
        const auto set = LimitBook(store).set(name, *Amount::parse(value), {}, actor());
        PayoutBench::wait(set);
        QVERIFY(set.result());
    }

    [[nodiscard]] Actor actor() const { return {QStringLiteral("anna"), QStringLiteral("window"), m_bench.now}; }

    std::shared_ptr<Store> store;

private:
    PayoutBench &m_bench;
    std::unique_ptr<LivePayoutService> m_service;
};

using Deed = std::function<void(PayoutBench &, OtherProcess &)>;

void stopSending(PayoutBench & /*bench*/, OtherProcess &other)
{
    const auto stopped = SendingStop(other.store).stop(other.actor());
    PayoutBench::wait(stopped);
    QVERIFY(stopped.result());
}

void payTheSame(PayoutBench & /*bench*/, OtherProcess &other)
{
    other.pay(draftOf(payee, QStringLiteral("0.5")));
}

void loseTheSame(PayoutBench &bench, OtherProcess &other)
{
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    other.pay(draftOf(payee, QStringLiteral("0.5")));
}

void payALookAlike(PayoutBench & /*bench*/, OtherProcess &other)
{
    other.pay(draftOf(likePayee, QStringLiteral("0.3")));
}

void payAnotherForTheSame(PayoutBench & /*bench*/, OtherProcess &other)
{
    other.pay(draftOf(otherPayee, QStringLiteral("0.3"), QStringLiteral("Invoice 4711")));
}

void payLittle(PayoutBench & /*bench*/, OtherProcess &other)
{
    for (const char16_t *amount : {u"0.001", u"0.0011", u"0.0012"}) {
        other.pay(draftOf(payee, QString::fromUtf16(amount)));
    }
}

void keepAListWithTheSame(PayoutBench &bench, OtherProcess &other)
{
    BatchDraft list;
    list.currency = QStringLiteral("ETH");
    RecipientRow row;
    row.row = 1;
    row.address = payee;
    row.amount = QStringLiteral("0.5");
    list.rows = {row};
    const auto saved = ListDraft(other.store).save(list, bench.now);
    PayoutBench::wait(saved);
    QVERIFY(saved.result());
}

Deed setsLimit(LimitName name, const QString &value)
{
    return [name, value](PayoutBench & /*bench*/, OtherProcess &other) {
        other.setLimit(name, value);
    };
}

} // namespace

void TestUnskipped::stopsWhatASecondProcessChanged_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<FindingName>("name");
    QTest::newRow("stop") << Deed(stopSending) << FindingName::SendingStopped;
    QTest::newRow("limit") << setsLimit(LimitName::PerPayment, QStringLiteral("1")) << FindingName::OverLimit;
    QTest::newRow("limit of a day") << setsLimit(LimitName::PerDay, QStringLiteral("1")) << FindingName::OverLimit;
    QTest::newRow("limit of a week") << setsLimit(LimitName::PerWeek, QStringLiteral("1")) << FindingName::OverLimit;
    QTest::newRow("limit of a recipient")
        << setsLimit(LimitName::PerRecipient, QStringLiteral("1")) << FindingName::OverLimit;
    QTest::newRow("cooling off") << setsLimit(LimitName::CoolingOff, QStringLiteral("24")) << FindingName::CoolingOff;
    QTest::newRow("closed book") << setsLimit(LimitName::ClosedBook, QStringLiteral("1"))
                                 << FindingName::NotInAddressBook;
    QTest::newRow("paid already") << Deed(payTheSame) << FindingName::DuplicatePayment;
    QTest::newRow("in doubt already") << Deed(loseTheSame) << FindingName::DoubtTwin;
    QTest::newRow("look-alike") << Deed(payALookAlike) << FindingName::LookAlike;
    QTest::newRow("changed payee") << Deed(payAnotherForTheSame) << FindingName::ChangedPayee;
    QTest::newRow("unusual amount") << Deed(payLittle) << FindingName::UnusualAmount;
    QTest::newRow("another list") << Deed(keepAListWithTheSame) << FindingName::DuplicatePayment;
}

void TestUnskipped::stopsWhatASecondProcessChanged()
{
    QFETCH(Deed, deed);
    QFETCH(FindingName, name);
    PayoutBench bench;
    bench.account.setRate(QStringLiteral("ETH"), QStringLiteral("0.0005"));
    bench.service = std::make_unique<LivePayoutService>(bench.tools());
    OtherProcess other(bench);
    const QFuture<Preparation> asked =
        bench.service->prepare(draftOf(payee, QStringLiteral("0.5"), QStringLiteral("Invoice 4711")));
    PayoutBench::wait(asked);
    for (const Finding &finding : asked.result().findings) {
        QVERIFY(strengthOf(finding.name) == FindingStrength::Notice); // nothing to accept so far
    }
    bench.now = bench.now.addSecs(5);
    deed(bench, other);
    const int before = bench.plisio->withdrawalRequests();
    const QFuture<PayoutReport> report = bench.service->send(bench.confirm(asked.result()));
    PayoutBench::wait(report);
    QVERIFY(report.result().error);
    const QList<Finding> said = report.result().error->findings;
    QVERIFY(std::any_of(said.begin(), said.end(), [name](const Finding &finding) { return finding.name == name; }));
    QVERIFY(report.result().records.isEmpty());
    QCOMPARE(bench.plisio->withdrawalRequests(), before);
}

QTEST_GUILESS_MAIN(TestUnskipped)
#include "tst_unskipped.moc"
