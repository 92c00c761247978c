#include "doubtbench.h"
#include "payouts/resolver.h"

// Closing what was planned and never sent.
class TestResolvePlanned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }
    void closesWhatWasNeverSent_data();
    void closesWhatWasNeverSent();
    void closesNothingByHalfAList();
    void takesNoOperationForIt();

private:
    using State = WithdrawalState;
    using Fault = std::optional<ResolutionFault>;

    Fault resolve(const QString &id, Resolution::Kind kind, const QString &operation = {})
    {
        const Resolver::Answer answer = resultOf(Resolver::start(
            m_bench->tools, id, {kind, operation, QStringLiteral("anna"), QStringLiteral("window")}, this));
        return answer ? std::nullopt : Fault(answer.error().fault);
    }
    Fault close(const QString &id) { return resolve(id, Resolution::Kind::NotSent); }

    std::unique_ptr<DoubtBench> m_bench;
};

namespace {

const QString first = QStringLiteral("1");

} // namespace

void TestResolvePlanned::closesWhatWasNeverSent_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    QTest::newRow("never sent") << toSomebodyElse() << Fault() << State::Unsent;
    QTest::newRow("sent by a copy of the ledger")
        << booked(first) << Fault(ResolutionFault::MatchFound) << State::Unknown;
}

void TestResolvePlanned::closesWhatWasNeverSent()
{
    QFETCH(Operation, operation);
    const QString id = m_bench->rowIn(State::Planned);
    m_bench->plisio.pages = {{operation}};
    m_bench->now = someTime().addSecs(1); // nothing is under way that could be waited for
    QTEST(close(id), "fault");
    QTEST(m_bench->row(id).state, "state");
    QCOMPARE(m_bench->row(id).unsentCause.has_value(), m_bench->row(id).state == State::Unsent);
}

void TestResolvePlanned::closesNothingByHalfAList()
{
    const QString id = m_bench->rowIn(State::Planned);
    m_bench->plisio.pages = {{toSomebodyElse()}, {}};
    m_bench->plisio.refusedPages = {2};
    QCOMPARE(close(id), ResolutionFault::ListingIncomplete);
    QCOMPARE(m_bench->row(id).state, State::Planned);
}

void TestResolvePlanned::takesNoOperationForIt()
{
    const QString id = m_bench->rowIn(State::Planned);
    m_bench->plisio.single = {{first, booked(first)}};
    QCOMPARE(resolve(id, Resolution::Kind::SentAs, first), ResolutionFault::NotInDoubt);
    QCOMPARE(m_bench->row(id).state, State::Planned);
}

QTEST_GUILESS_MAIN(TestResolvePlanned)
#include "tst_resolveplanned.moc"
