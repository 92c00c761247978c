#include "gui/doubtwatch.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;
using namespace std::chrono_literals;

class TestDoubtWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksWhenAKeyComesIntoUse();
    void asksNobodyWithoutAKey();
    void asksOnceADoubtAppears();
    void asksAgainUntilNoDoubtIsLeft();
    void leavesOutWhatIsUnderWay();
    void handsOnWhatPlisioAnswered();

private:
    void useAKey() { static_cast<void>(m_fixture->keys.keepInMemory(Secret(QByteArrayLiteral("key")))); }
    [[nodiscard]] int asked() const { return m_fixture->payouts.reconciled; }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DoubtWatch> m_watch;
    std::optional<WithdrawalRecord> m_doubt;
};

void TestDoubtWatch::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_doubt = m_fixture->put(tetherPayout(), Unknown{DoubtCause::Deadline, {}, {}});
    m_watch = std::make_unique<DoubtWatch>(m_fixture->services(), nullptr, DoubtPauses{5ms, 5ms, 10ms});
}

void TestDoubtWatch::cleanup()
{
    m_fixture->settle();
    m_watch.reset();
    m_fixture.reset();
}

void TestDoubtWatch::asksWhenAKeyComesIntoUse()
{
    useAKey();
    QCOMPARE(asked(), 1);
}

void TestDoubtWatch::asksNobodyWithoutAKey()
{
    m_watch->setRecords({*m_doubt});
    m_watch->ask();
    QCOMPARE(asked(), 0);
}

void TestDoubtWatch::asksOnceADoubtAppears()
{
    useAKey();
    QTRY_COMPARE(asked(), 1);
    m_watch->setRecords({*m_doubt});
    QTRY_COMPARE_GE(asked(), 2);
}

void TestDoubtWatch::asksAgainUntilNoDoubtIsLeft()
{
    useAKey();
    m_watch->setRecords({*m_doubt});
    QTRY_COMPARE_GE(asked(), 4);
    m_watch->setRecords({});
    const int before = asked();
    QTest::qWait(50); // several of the longest pauses
    QCOMPARE(asked(), before);
}

void TestDoubtWatch::leavesOutWhatIsUnderWay()
{
    useAKey();
    const int before = asked();
    m_doubt->state = WithdrawalState::Sending;
    m_doubt->isUnderWay = true;
    m_watch->setRecords({*m_doubt});
    QTest::qWait(50);
    QCOMPARE(asked(), before);
}

void TestDoubtWatch::handsOnWhatPlisioAnswered()
{
    m_fixture->payouts.reconcileReport.isComplete = true;
    QSignalSpy began(m_watch.get(), &DoubtWatch::askingBegan);
    bool isComplete = false;
    connect(m_watch.get(), &DoubtWatch::answered, this,
            [&isComplete](const ReconcileReport &report) { isComplete = report.isComplete; });
    useAKey();
    QCOMPARE(began.count(), 1);
    QTRY_VERIFY(isComplete);
}

QTEST_MAIN(TestDoubtWatch)
#include "tst_doubtwatch.moc"
