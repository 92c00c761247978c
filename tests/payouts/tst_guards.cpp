#include "payouts/recipientguard.h"

#include "payoutbench.h"

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfATwinInDoubt();
    void warnsOfADuplicate();
    void saysWhoIsPaidForTheFirstTime();
    void stopsWhatAppearedSinceTheQuestion();
};

namespace {

FindingName firstWarning(const Preparation &preparation)
{
    for (const Finding &finding : preparation.findings) {
        if (strengthOf(finding.name) == FindingStrength::Warning) {
            return finding.name;
        }
    }
    return FindingName::Empty;
}

} // namespace

void TestGuards::warnsOfATwinInDoubt()
{
    PayoutBench bench;
    bench.plisio->choose(PracticeScenario::LostBefore, 1);
    bench.pay(bench.draft());
    const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
    PayoutBench::wait(preparation);
    QCOMPARE(firstWarning(preparation.result()), FindingName::DoubtTwin);
    QVERIFY(!Confirmed::create(*preparation.result().plan, {}));
}

void TestGuards::warnsOfADuplicate()
{
    PayoutBench bench;
    bench.pay(bench.draft());
    const QFuture<Preparation> same = bench.service->prepare(bench.draft());
    PayoutBench::wait(same);
    QCOMPARE(firstWarning(same.result()), FindingName::DuplicatePayment);
    const QFuture<Preparation> other = bench.service->prepare(bench.draft(QStringLiteral("0.02")));
    PayoutBench::wait(other);
    QCOMPARE(firstWarning(other.result()), FindingName::Empty);
    bench.now = bench.now.addSecs(3600 * GuardSettings().equalHours + 1);
    const QFuture<Preparation> later = bench.service->prepare(bench.draft());
    PayoutBench::wait(later);
    QCOMPARE(firstWarning(later.result()), FindingName::Empty);
}

void TestGuards::saysWhoIsPaidForTheFirstTime()
{
    PayoutBench bench;
    const auto isSaid = [&bench] {
        const QFuture<Preparation> preparation = bench.service->prepare(bench.draft());
        PayoutBench::wait(preparation);
        const QList<Finding> findings = preparation.result().findings;
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding &finding) { return finding.name == FindingName::FirstTimeRecipient; });
    };
    QVERIFY(isSaid());
    bench.pay(bench.draft());
    QVERIFY(!isSaid());
}

void TestGuards::stopsWhatAppearedSinceTheQuestion()
{
    PayoutBench bench;
    const QFuture<Preparation> asked = bench.service->prepare(bench.draft());
    PayoutBench::wait(asked);
    bench.now = bench.now.addSecs(5);
    bench.pay(bench.draft()); // another window was quicker
    const QFuture<PayoutReport> report = bench.service->send(bench.confirm(asked.result()));
    PayoutBench::wait(report);
    QVERIFY(report.result().records.isEmpty());
    QCOMPARE(report.result().error->fault, PayoutFault::GuardsSpoke);
    QCOMPARE(report.result().error->findings.first().name, FindingName::DuplicatePayment);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
