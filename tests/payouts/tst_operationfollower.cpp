#include "payouts/operationfollower.h"

#include "doubtbench.h"

#include <QSignalSpy>

// The clock leaps with every look at it, so that nothing waits.
class TestOperationFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksUntilTheOperationEnds_data();
    void asksUntilTheOperationEnds();
    void tellsOnlyOfAChange();
    void asksAgainAfterAFailure();
    void asksOnceForARowThatIsFollowedTwice();
    void givesUpAfterADay();
    void followsWhatIsOpenInTheLedger();
    void followsNothingElse_data();
    void followsNothingElse();

private:
    using State = WithdrawalState;

    [[nodiscard]] WithdrawalRecord accepted(const QString &status, const QString &operation = QStringLiteral("1"));
    [[nodiscard]] qsizetype questions() const { return m_bench->plisio.count("operations/"); }
    void answer(const QStringList &statuses);

    std::unique_ptr<DoubtBench> m_bench;
    std::unique_ptr<PayoutTools> m_tools;
    std::unique_ptr<OperationFollower> m_follower;
    qint64 m_leapSecs = 0;
};

namespace {

const QString pending = QStringLiteral("pending");
const QString completed = QStringLiteral("completed");

} // namespace

void TestOperationFollower::init()
{
    m_leapSecs = 600;
    m_bench = std::make_unique<DoubtBench>();
    m_tools = std::make_unique<PayoutTools>(m_bench->tools);
    m_tools->clock = [this] {
        m_bench->now = m_bench->now.addSecs(m_leapSecs);
        return m_bench->now;
    };
    m_follower = std::make_unique<OperationFollower>(*m_tools);
}

void TestOperationFollower::cleanup()
{
    m_follower.reset();
    m_tools.reset();
    m_bench.reset();
}

WithdrawalRecord TestOperationFollower::accepted(const QString &status, const QString &operation)
{
    const QString id = m_bench->rowIn(State::Sending);
    m_bench->record(id, Accepted{booked(operation, 1, status)});
    return m_bench->row(id);
}

// One after the other; the last one stays.
void TestOperationFollower::answer(const QStringList &statuses)
{
    m_bench->plisio.beforeAnswer = [this, left = statuses](const QByteArray &) mutable {
        const QString status = left.size() > 1 ? left.takeFirst() : left.first();
        m_bench->plisio.single = {{QStringLiteral("1"), booked(QStringLiteral("1"), 1, status)}};
    };
}

void TestOperationFollower::asksUntilTheOperationEnds_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<State>("state");
    QTest::newRow("well") << completed << State::Accepted;
    QTest::newRow("in error") << QStringLiteral("error") << State::Failed;
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << State::Accepted;
}

void TestOperationFollower::asksUntilTheOperationEnds()
{
    QFETCH(QString, last);
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    const WithdrawalRecord record = accepted(pending);
    answer({pending, pending, last});
    m_follower->follow(record);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(questions(), 3);
    QTEST(m_bench->row(record.id).state, "state");
    QCOMPARE(m_bench->row(record.id).operationStatus, last);
}

void TestOperationFollower::tellsOnlyOfAChange()
{
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    answer({pending});
    m_follower->follow(accepted(pending));
    QTRY_VERIFY(questions() > 2);
    QCOMPARE(changed.count(), 0);
}

void TestOperationFollower::asksAgainAfterAFailure()
{
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    const WithdrawalRecord record = accepted(pending);
    m_follower->follow(record); // refused, until there is an answer
    QTRY_VERIFY(questions() > 1);
    QCOMPARE(m_bench->row(record.id).operationStatus, pending);
    answer({completed});
    QTRY_COMPARE(changed.count(), 1);
}

void TestOperationFollower::asksOnceForARowThatIsFollowedTwice()
{
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    const WithdrawalRecord record = accepted(pending);
    answer({completed});
    m_follower->follow(record);
    m_follower->follow(record);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(questions(), 1);
}

void TestOperationFollower::givesUpAfterADay()
{
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    m_leapSecs = 24 * 3600;
    answer({pending});
    m_follower->follow(accepted(pending));
    QTRY_COMPARE(questions(), 1);
    m_bench->plisio.beforeAnswer = {};
    for (int number = 2; number < 6; ++number) { // in whose time it would be asked for again
        const QString id = QString::number(number);
        m_bench->plisio.single.insert(id, booked(id));
        m_follower->follow(accepted(pending, id));
        QTRY_COMPARE(changed.count(), number - 1);
    }
    QCOMPARE(m_bench->plisio.count("operations/1?"), 1);
}

void TestOperationFollower::followsWhatIsOpenInTheLedger()
{
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    const WithdrawalRecord record = accepted(pending);
    m_bench->rowIn(State::Unknown);
    answer({completed});
    m_follower->followOpen();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_bench->row(record.id).operationStatus, completed);
    QCOMPARE(questions(), 1);
}

void TestOperationFollower::followsNothingElse_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("accepted and completed") << State::Accepted;
    QTest::newRow("in doubt") << State::Unknown;
    QTest::newRow("rejected") << State::Rejected;
    QTest::newRow("failed") << State::Failed;
}

void TestOperationFollower::followsNothingElse()
{
    QFETCH(State, state);
    QSignalSpy changed(m_follower.get(), &OperationFollower::recordChanged);
    const QString id = m_bench->rowIn(state);
    m_follower->follow(m_bench->row(id));
    // One that is followed has its answer: by then the other would have been asked for.
    answer({completed});
    m_follower->follow(accepted(pending));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(questions(), 1);
}

QTEST_GUILESS_MAIN(TestOperationFollower)
#include "tst_operationfollower.moc"
