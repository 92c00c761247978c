#include "payoutbench.h"

#include "journal/journal.h"

// Nothing the service says leads a person, or a script, to pay once more what was paid or may have been.
class TestNoSecondPayment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsItADoubtWhenTheLedgerCannotBeReadAfterwards_data();
    void callsItADoubtWhenTheLedgerCannotBeReadAfterwards();
    void warnsOfATwinInDoubtBehindManyPayments();
};

void TestNoSecondPayment::callsItADoubtWhenTheLedgerCannotBeReadAfterwards_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::newRow("accepted") << PracticeScenario::Accepted;
    QTest::newRow("failed, to be confirmed") << PracticeScenario::Failed;
}

// It was sent: "nothing was sent" would have it paid again.
void TestNoSecondPayment::callsItADoubtWhenTheLedgerCannotBeReadAfterwards()
{
    QFETCH(PracticeScenario, scenario);
    PayoutBench bench;
    bench.plisio->choose(scenario, 1);
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    // From now on the reading connection is good for nothing.
    const auto stuck =
        bench.store->read([](Connection &connection) { return connection.change(QStringLiteral("BEGIN")).hasValue(); });
    PayoutBench::wait(stuck);
    QVERIFY(stuck.result());
    const QFuture<PayoutReport> sent = bench.service->send(bench.confirm(preparation.result()));
    PayoutBench::wait(sent);
    const PayoutReport report = sent.result();
    QCOMPARE(bench.plisio->withdrawalRequests(), 1);
    QVERIFY(!report.isOutcomeStored);
    QCOMPARE(report.records.size(), 1);
    QVERIFY(isInDoubt(report.records.first().state));
    QCOMPARE(report.error->fault, PayoutFault::Ledger);
}

void TestNoSecondPayment::warnsOfATwinInDoubtBehindManyPayments()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    const WithdrawalRecord doubt = bench.pay(bench.draft()).records.first();
    const QFuture<Preparation> other = bench.service->prepare(bench.draft(QStringLiteral("0.02")));
    PayoutBench::wait(other);
    for (int number = 0; number < 250; ++number) {
        const JournalContext context{doubt.keyId, doubt.hostId, {}, bench.now, [&bench] {
                                         return bench.makeId();
                                     }};
        const auto planned =
            bench.store->write([confirmed = bench.confirm(other.result()), context](Connection &connection) {
                return Journal(connection).plan(confirmed, context).hasValue();
            });
        PayoutBench::wait(planned);
        QVERIFY(planned.result());
    }
    const QFuture<Preparation> twin = bench.service->prepare(bench.draft());
    PayoutBench::wait(twin);
    const QList<Finding> findings = twin.result().findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(), [&doubt](const Finding &finding) {
        return finding.name == FindingName::DoubtTwin && finding.evidence.endsWith(doubt.id);
    }));
}

QTEST_GUILESS_MAIN(TestNoSecondPayment)
#include "tst_nosecondpayment.moc"
