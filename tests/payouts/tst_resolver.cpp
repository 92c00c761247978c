#include "payouts/resolver.h"

#include "doubtbench.h"

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }

    void takesNotSentOnlyAfterTheWait_data();
    void takesNotSentOnlyAfterTheWait();
    void takesNotSentForWhatACopyOfTheLedgerMayHaveSent();
    void takesNotSentOnlyWhenTheListHoldsNothing_data();
    void takesNotSentOnlyWhenTheListHoldsNothing();
    void takesNotSentOnlyByAWholeList();
    void refusesNotSentWhenTheAnswerNamedAnOperation();
    void takesNotSentWhenWhatFitsIsAnothersOwn();
    void keepsWhoDecidedAndOnWhat();
    void takesSentAsOnlyWithEvidence_data();
    void takesSentAsOnlyWithEvidence();
    void takesSentAsOnlyWhenUnclaimed();
    void decidesOnlyWhatIsInDoubt_data();
    void decidesOnlyWhatIsInDoubt();
    void waitsForARequestUnderWay();
    void decidesNothingWithoutTheRowsKeyAndHost_data();
    void decidesNothingWithoutTheRowsKeyAndHost();
    void knowsNoOtherWithdrawal();
    void saysWhenPlisioCannotBeAsked();
    void saysWhenTheLedgerRefuses();

private:
    using State = WithdrawalState;
    using Fault = std::optional<ResolutionFault>;

    Resolver::Answer resolve(const QString &id, Resolution::Kind kind, const QString &operation = {})
    {
        return resultOf(Resolver::start(m_bench->tools, id,
                                        {kind, operation, QStringLiteral("anna"), QStringLiteral("window")}, this));
    }
    Resolver::Answer declareNotSent(const QString &id) { return resolve(id, Resolution::Kind::NotSent); }
    Resolver::Answer declareSentAs(const QString &id, const QString &operation)
    {
        return resolve(id, Resolution::Kind::SentAs, operation);
    }
    static Fault faultOf(const Resolver::Answer &answer) { return answer ? std::nullopt : Fault(answer.error().fault); }
    [[nodiscard]] State stateOf(const QString &id) const { return m_bench->row(id).state; }
    [[nodiscard]] ListedPlisio &plisio() const { return m_bench->plisio; }

    std::unique_ptr<DoubtBench> m_bench;
};

namespace {

const QString first = QStringLiteral("1");
const QString error = QStringLiteral("error");

} // namespace

void TestResolver::takesNotSentOnlyAfterTheWait_data()
{
    QTest::addColumn<int>("secsAfterTheDeadline");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("at the deadline") << 0 << Fault(ResolutionFault::TooEarly);
    QTest::newRow("a second early") << 599 << Fault(ResolutionFault::TooEarly);
    QTest::newRow("ten minutes later") << 600 << Fault();
}

void TestResolver::takesNotSentOnlyAfterTheWait()
{
    QFETCH(int, secsAfterTheDeadline);
    QFETCH(Fault, fault);
    const QString id = m_bench->rowIn(State::Unknown);
    const QDateTime deadline = someTime().addSecs(DoubtBench::deadlineSecs);
    m_bench->now = deadline.addSecs(secsAfterTheDeadline);
    const Resolver::Answer answer = declareNotSent(id);
    QCOMPARE(faultOf(answer), fault);
    if (fault) {
        QCOMPARE(answer.error().possibleFrom, deadline.addSecs(600));
        QCOMPARE(plisio().count("operations"), 0);
    }
    QCOMPARE(stateOf(id), fault ? State::Unknown : State::DeclaredNotSent);
}

// Such a row was never claimed here, so that it has no deadline.
void TestResolver::takesNotSentForWhatACopyOfTheLedgerMayHaveSent()
{
    const QString id = m_bench->rowIn(State::Planned);
    onJournal(*m_bench->store,
              [&id](Journal &journal) { return journal.doubt(id, DoubtCause::RestoredLedger, someTime()).hasValue(); });
    plisio().pages = {{booked(first)}};
    m_bench->now = someTime().addSecs(599);
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::TooEarly);
    m_bench->now = someTime().addSecs(600);
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::MatchFound);
    plisio().pages = {{toSomebodyElse()}};
    QCOMPARE(declareNotSent(id)->state, State::DeclaredNotSent);
}

void TestResolver::takesNotSentOnlyWhenTheListHoldsNothing_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Fault>("fault");
    Operation timeless = booked(first);
    timeless.createdAt = {};
    constexpr qint64 hour = 3600;
    QTest::newRow("another payment") << toSomebodyElse() << Fault();
    QTest::newRow("the payment") << booked(first) << Fault(ResolutionFault::MatchFound);
    QTest::newRow("the payment, failed") << booked(first, 1, error) << Fault(ResolutionFault::MatchFound);
    QTest::newRow("what could be it") << withoutRecipients(booked(first)) << Fault(ResolutionFault::MatchFound);
    QTest::newRow("the payment at no time") << timeless << Fault(ResolutionFault::MatchFound);
    QTest::newRow("by a clock 12 hours behind") << booked(first, -12 * hour) << Fault(ResolutionFault::MatchFound);
    QTest::newRow("by a clock 12 hours ahead") << booked(first, 12 * hour) << Fault(ResolutionFault::MatchFound);
    QTest::newRow("two days before") << booked(first, -48 * hour) << Fault();
}

void TestResolver::takesNotSentOnlyWhenTheListHoldsNothing()
{
    QFETCH(Operation, operation);
    QFETCH(Fault, fault);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{toSomebodyElse(QStringLiteral("8"))}, {operation}};
    const Resolver::Answer answer = declareNotSent(id);
    QCOMPARE(faultOf(answer), fault);
    QCOMPARE(stateOf(id), fault ? State::Unknown : State::DeclaredNotSent);
    if (fault) {
        QCOMPARE(answer.error().detail, first); // which one it is
    }
}

void TestResolver::takesNotSentOnlyByAWholeList()
{
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{toSomebodyElse()}, {}};
    plisio().refusedPages = {2};
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::ListingIncomplete);
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestResolver::refusesNotSentWhenTheAnswerNamedAnOperation()
{
    const QString id = m_bench->rowInDoubtAbout(booked(first, 1, error));
    plisio().pages = {{booked(first)}};
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::MatchFound);
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestResolver::takesNotSentWhenWhatFitsIsAnothersOwn()
{
    m_bench->rowIn(State::Accepted);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(QStringLiteral("accepted"))}};
    QCOMPARE(faultOf(declareNotSent(id)), Fault());
}

void TestResolver::keepsWhoDecidedAndOnWhat()
{
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{toSomebodyElse()}};
    QCOMPARE(declareNotSent(id)->state, State::DeclaredNotSent);
    const auto detail = resultOf(m_bench->store->read([](Connection &connection) {
        return connection.value(QStringLiteral("SELECT detail FROM evidence WHERE event = 'decided'"));
    }));
    const QString text = detail->toString();
    QVERIFY2(text.contains(QStringLiteral(R"("by":"anna")")) && text.contains(QStringLiteral(R"("via":"window")")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("complete listing of 1 operations since 2026-11-22T08:30:00Z")),
             qPrintable(text));
}

void TestResolver::takesSentAsOnlyWithEvidence_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Operation>("single");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    const Fault none = ResolutionFault::NoSuchOperation;
    const Fault differs = ResolutionFault::OperationDiffers;
    QTest::newRow("this payment") << first << booked(first) << Fault() << State::Accepted;
    QTest::newRow("this payment, failed") << first << booked(first, 1, error) << Fault() << State::Failed;
    QTest::newRow("another payment") << first << toSomebodyElse(first) << differs << State::Unknown;
    QTest::newRow("a field is missing") << first << withoutRecipients(booked(first)) << differs << State::Unknown;
    QTest::newRow("not there") << QStringLiteral("2") << booked(first) << none << State::Unknown;
    QTest::newRow("no id at all") << QStringLiteral("../shops") << booked(first) << none << State::Unknown;
    QTest::newRow("empty") << QString() << booked(first) << none << State::Unknown;
}

void TestResolver::takesSentAsOnlyWithEvidence()
{
    QFETCH(QString, asked);
    QFETCH(Operation, single);
    QFETCH(Fault, fault);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().single = {{first, single}};
    QCOMPARE(faultOf(declareSentAs(id, asked)), fault);
    QTEST(stateOf(id), "state");
    QCOMPARE(m_bench->row(id).operationId, fault ? QString() : first);
}

void TestResolver::takesSentAsOnlyWhenUnclaimed()
{
    const QString taken = QStringLiteral("accepted");
    m_bench->rowIn(State::Accepted);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().single = {{taken, booked(taken)}};
    QCOMPARE(faultOf(declareSentAs(id, taken)), ResolutionFault::OperationTaken);
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestResolver::decidesOnlyWhatIsInDoubt_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("accepted") << State::Accepted;
    QTest::newRow("rejected") << State::Rejected;
    QTest::newRow("unsent") << State::Unsent;
    QTest::newRow("failed") << State::Failed;
    QTest::newRow("declared not sent") << State::DeclaredNotSent;
}

void TestResolver::decidesOnlyWhatIsInDoubt()
{
    QFETCH(State, state);
    const QString id = m_bench->rowIn(state);
    plisio().single = {{first, booked(first)}};
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::NotInDoubt);
    QCOMPARE(faultOf(declareSentAs(id, first)), ResolutionFault::NotInDoubt);
    QCOMPARE(stateOf(id), state);
}

void TestResolver::waitsForARequestUnderWay()
{
    const QString id = m_bench->rowIn(State::Sending);
    plisio().single = {{first, booked(first)}};
    m_bench->now = someTime().addSecs(DoubtBench::deadlineSecs);
    QCOMPARE(faultOf(declareSentAs(id, first)), ResolutionFault::NotInDoubt);
    m_bench->now = someTime().addSecs(3600);
    QCOMPARE(faultOf(declareSentAs(id, first)), Fault());
}

void TestResolver::decidesNothingWithoutTheRowsKeyAndHost_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("hostId");
    QTest::addColumn<Fault>("fault");
    const QString key = QStringLiteral("key one");
    const QString host = QStringLiteral("loopback");
    const Fault other = ResolutionFault::OtherKey;
    QTest::newRow("no key") << false << key << host << Fault(ResolutionFault::NoKey);
    QTest::newRow("another key") << true << QStringLiteral("key two") << host << other;
    QTest::newRow("another host") << true << key << QStringLiteral("api.plisio.net") << other;
}

void TestResolver::decidesNothingWithoutTheRowsKeyAndHost()
{
    QFETCH(bool, hasKey);
    QFETCH(QString, keyId);
    QFETCH(QString, hostId);
    QFETCH(Fault, fault);
    m_bench = std::make_unique<DoubtBench>(hostId);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().single = {{first, booked(first)}};
    m_bench->key.isMissing = !hasKey;
    m_bench->key.id = keyId;
    QCOMPARE(faultOf(declareNotSent(id)), fault);
    QCOMPARE(faultOf(declareSentAs(id, first)), fault);
    QCOMPARE(stateOf(id), State::Unknown);
    QCOMPARE(plisio().count("operations"), 0);
}

void TestResolver::knowsNoOtherWithdrawal()
{
    QCOMPARE(faultOf(declareNotSent(freshId())), ResolutionFault::NoSuchWithdrawal);
}

void TestResolver::saysWhenPlisioCannotBeAsked()
{
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().beforeAnswer = [this](const QByteArray &) {
        m_bench->plisio.single = {};
    };
    m_bench->plisio.isSilent = true;
    QCOMPARE(faultOf(declareSentAs(id, first)), ResolutionFault::Unreachable);
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestResolver::saysWhenTheLedgerRefuses()
{
    const QString id = m_bench->rowIn(State::Unknown);
    m_bench->refuse(QStringLiteral("UPDATE"));
    QCOMPARE(faultOf(declareNotSent(id)), ResolutionFault::Ledger);
    QCOMPARE(stateOf(id), State::Unknown);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
