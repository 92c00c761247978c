#include "payouts/reconciler.h"

#include "doubtbench.h"

// How much the reconciler believes of what it reads: what the list says and what an operation says of itself.
class TestReconcilerEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }

    void believesAnErrorOnlyFromTheOperationItself_data();
    void believesAnErrorOnlyFromTheOperationItself();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
    void settlesNothingByAListThatBrokeOff();
    void settlesByTheOperationThatTheAnswerNamed();
    void takesNoOtherOperationThanTheAnswerNamed();

private:
    using State = WithdrawalState;

    ReconcileReport reconcile() { return resultOf(Reconciler::start(m_bench->tools, this)); }
    [[nodiscard]] State stateOf(const QString &id) const { return m_bench->row(id).state; }
    [[nodiscard]] ListedPlisio &plisio() const { return m_bench->plisio; }

    std::unique_ptr<DoubtBench> m_bench;
};

namespace {

const QString first = QStringLiteral("1");
const QString second = QStringLiteral("2");
const QString error = QStringLiteral("error");

} // namespace

void TestReconcilerEvidence::believesAnErrorOnlyFromTheOperationItself_data()
{
    QTest::addColumn<std::optional<Operation>>("single");
    QTest::addColumn<State>("state");
    QTest::newRow("it says error too") << std::optional(booked(first, 1, error)) << State::Failed;
    QTest::newRow("it says completed") << std::optional(booked(first)) << State::Accepted;
    QTest::newRow("it cannot be asked") << std::optional<Operation>() << State::Unknown;
}

void TestReconcilerEvidence::believesAnErrorOnlyFromTheOperationItself()
{
    QFETCH(std::optional<Operation>, single);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first, 1, error)}};
    if (single) {
        plisio().single = {{first, *single}};
    }
    QCOMPARE(reconcile().isComplete, single.has_value());
    QTEST(stateOf(id), "state");
}

void TestReconcilerEvidence::asksForWhatIsMissing_data()
{
    QTest::addColumn<std::optional<Operation>>("single");
    QTest::addColumn<State>("state");
    QTest::newRow("it is this payment") << std::optional(booked(first)) << State::Accepted;
    QTest::newRow("it is another") << std::optional(toSomebodyElse()) << State::Unknown;
    QTest::newRow("it does not say either") << std::optional(withoutRecipients(booked(first))) << State::Unknown;
    QTest::newRow("it cannot be asked") << std::optional<Operation>() << State::Unknown;
}

void TestReconcilerEvidence::asksForWhatIsMissing()
{
    QFETCH(std::optional<Operation>, single);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{withoutRecipients(booked(first))}};
    if (single) {
        single->id = first;
        plisio().single = {{first, *single}};
    }
    QCOMPARE(reconcile().isComplete, single.has_value());
    QTEST(stateOf(id), "state");
    QCOMPARE(plisio().count("operations/1?"), 1);
}

// What was not read could hold a second candidate.
void TestReconcilerEvidence::settlesNothingByAListThatBrokeOff()
{
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first)}, {booked(second)}, {}};
    plisio().refusedPages = {2};
    const ReconcileReport report = reconcile();
    QVERIFY(!report.isComplete);
    QCOMPARE(report.ask->fault, AskFault::Refused);
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestReconcilerEvidence::settlesByTheOperationThatTheAnswerNamed()
{
    const QString id = m_bench->rowInDoubtAbout(booked(first, 1, error));
    plisio().single = {{first, booked(first, 1, error)}};
    plisio().pages = {{booked(first, 1, error), booked(second)}};
    reconcile();
    QCOMPARE(stateOf(id), State::Failed);
    QCOMPARE(m_bench->row(id).operationId, first);
}

// Plisio itself said which operation this withdrawal is: an equal one is somebody else's.
void TestReconcilerEvidence::takesNoOtherOperationThanTheAnswerNamed()
{
    const QString id = m_bench->rowInDoubtAbout(booked(first, 1, error));
    plisio().pages = {{booked(first, 1, error), booked(second)}};
    reconcile();
    QCOMPARE(stateOf(id), State::Unknown);
    QCOMPARE(m_bench->row(id).operationId, first);
}

QTEST_GUILESS_MAIN(TestReconcilerEvidence)
#include "tst_reconcilerevidence.moc"
