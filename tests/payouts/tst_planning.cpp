#include "payouts/planning.h"

#include "batchbench.h"

// Nothing gets past the guards between the question and the journal.
class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhatAnotherProcessSent();
    void stopsALookAlikeOfWhoWasPaidMeanwhile();
    void stopsAnAcceptedWarningThatHasChanged();
    void keepsWhatWasSaid();
};

namespace {

WithdrawalDraft toAddress(const QString &address, const QString &amount)
{
    return {QStringLiteral("ETH"), address, amount, FeePlan::Normal, {}};
}

const QString anna = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");

QList<FindingName> namesIn(const PayoutReport &report)
{
    QList<FindingName> names;
    for (const Finding &finding : report.error ? report.error->findings : QList<Finding>()) {
        names.append(finding.name);
    }
    return names;
}

} // namespace

void TestPlanning::stopsWhatAnotherProcessSent()
{
    PayoutBench bench;
    const Preparation asked = resultOf(bench.service->prepare(toAddress(anna, QStringLiteral("0.01"))));
    // Another process has a connection of its own to the same file.
    const auto store =
        resultOf(Store::open({bench.folder.path(), QStringLiteral("default"), true, bench.tools().hostId()}));
    QVERIFY(store);
    PayoutTools tools = bench.tools();
    tools.store = *store;
    LivePayoutService second(tools);
    const Preparation quicker = resultOf(second.prepare(toAddress(anna, QStringLiteral("0.01"))));
    QCOMPARE(resultOf(second.send(bench.confirm(quicker))).records.size(), 1);
    const PayoutReport report = resultOf(bench.service->send(bench.confirm(asked)));
    QVERIFY(report.records.isEmpty());
    QCOMPARE(report.error->fault, PayoutFault::GuardsSpoke);
    QCOMPARE(namesIn(report), QList{FindingName::DuplicatePayment});
}

void TestPlanning::stopsALookAlikeOfWhoWasPaidMeanwhile()
{
    PayoutBench bench;
    const QString alike = QStringLiteral("0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7");
    const Preparation asked = resultOf(bench.service->prepare(toAddress(alike, QStringLiteral("0.01"))));
    QVERIFY(asked.plan);
    bench.pay(toAddress(anna, QStringLiteral("0.01")));
    QCOMPARE(namesIn(resultOf(bench.service->send(bench.confirm(asked)))), QList{FindingName::LookAlike});
    QVERIFY(!resultOf(bench.service->prepare(toAddress(alike, QStringLiteral("0.01")))).plan);
}

void TestPlanning::stopsAnAcceptedWarningThatHasChanged()
{
    PayoutBench bench;
    const WithdrawalDraft draft = toAddress(anna, QStringLiteral("0.01"));
    bench.pay(draft);
    const Preparation first = resultOf(bench.service->prepare(draft));
    const Preparation second = resultOf(bench.service->prepare(draft));
    bench.now = bench.now.addSecs(5);
    QCOMPARE(resultOf(bench.service->send(bench.confirm(first))).records.size(), 1);
    // The second yes knew of one earlier payment, not of two.
    QCOMPARE(namesIn(resultOf(bench.service->send(bench.confirm(second)))), QList{FindingName::DuplicatePayment});
}

void TestPlanning::keepsWhatWasSaid()
{
    PayoutBench bench;
    const WithdrawalDraft draft = toAddress(anna, QStringLiteral("0.01"));
    bench.pay(draft);
    bench.pay(draft);
    const auto kept = bench.store
                          ->read([](Connection &connection) {
                              return connection.value(
                                  QStringLiteral("SELECT findings FROM confirmation ORDER BY sequence DESC LIMIT 1"));
                          })
                          .takeResult();
    QVERIFY(kept->toString().contains(QStringLiteral("duplicate-payment")));
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
