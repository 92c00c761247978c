#include "cli/commandbench.h"
#include "cli/records.h"
#include "support/planmaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestResumeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void resumesTheOnlyUnfinishedBatch();
    void wantsToKnowWhichOfSeveral();
    void findsNothingToResume_data();
    void findsNothingToResume();
    void asksFirst_data();
    void asksFirst();
    void asksPlisioFirst_data();
    void asksPlisioFirst();
    void asksAgainWhatMovedSinceItWasTold();
    void countsAllThatIsLeft();
    void retriesUnderItsOwnYes();
    void keepsWhatWasAcceptedWithARetry();
    void sendsNothingWhileInDoubt();
    void hasNothingToDoWhenAllIsSent();
    void writesTheResultsOfWhatIsDone();
    void saysThatAPersonStoppedIt();
    void tellsWhatWasNotScanned();
    void namesWhatHoldsItBackWhateverWasConfirmed();

private:
    using State = WithdrawalState;

    static QList<WithdrawalRecord> batch(const QList<State> &states)
    {
        QList<WithdrawalRecord> records;
        for (const State state : states) {
            records += recordIn(state);
            records.back().batchId = u"b1"_s;
        }
        return records;
    }
    static BatchSummary summary(const QString &id, qint64 planned, qint64 inDoubt = 0, qint64 unpaid = 0)
    {
        return {id, u"BTC"_s, someTime(), 3, planned, inDoubt, unpaid};
    }
    FakeBatchService &batches() { return m_bench->parts.batches; }
    void report(const BatchReport &report)
    {
        QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
        batches().finish(report);
    }

    std::unique_ptr<CommandBench> m_bench;
};

void TestResumeCommand::resumesTheOnlyUnfinishedBatch()
{
    batches().summaries = {summary(u"b1"_s, 1), summary(u"b2"_s, 0, 0, 2)};
    batches().resumePreparation.records = batch({State::Accepted, State::Planned});
    m_bench->start({u"resume"_s, u"--yes"_s, u"--json"_s});
    report({u"b1"_s, batch({State::Accepted, State::Accepted}), {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(batches().runs.front().batchId, u"b1"_s);
    QVERIFY(!batches().runs.front().confirmed);
    QCOMPARE(m_bench->json()[u"batch"_s].toString(), u"b1"_s);
    QCOMPARE(m_bench->json()[u"withdrawals"_s].toArray().size(), 2);
}

void TestResumeCommand::wantsToKnowWhichOfSeveral()
{
    batches().summaries = {summary(u"b1"_s, 1), summary(u"b2"_s, 0, 1)};
    QCOMPARE(m_bench->run(u"resume --yes --json"_s), 1);
    QCOMPARE(m_bench->names(u"errors"_s), u"several-batches several-batches"_s);
    QVERIFY(m_bench->err().contains(u"b1"_s) && m_bench->err().contains(u"b2"_s));
    QVERIFY(batches().runs.isEmpty());
}

void TestResumeCommand::findsNothingToResume_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing unfinished") << u"resume --yes --json"_s << false;
    QTest::newRow("refused only counts with --retry") << u"resume --yes --json --retry"_s << true;
}

void TestResumeCommand::findsNothingToResume()
{
    QFETCH(QString, line);
    QFETCH(bool, isFound);
    batches().summaries = {summary(u"b1"_s, 0, 0, 1)};
    batches().resumePreparation.records = batch({State::Accepted});
    QCOMPARE(m_bench->run(line), isFound ? 0 : 1);
    QCOMPARE(m_bench->names(u"errors"_s), isFound ? QString() : u"no-such-batch"_s);
}

void TestResumeCommand::asksFirst_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("yes") << u"yes"_s << 0;
    QTest::newRow("no") << u"no"_s << 5;
}

void TestResumeCommand::asksFirst()
{
    QFETCH(QString, answer);
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {answer};
    batches().resumePreparation.records = batch({State::Planned});
    m_bench->start({u"resume"_s, u"b1"_s});
    if (answer == u"yes"_s) {
        report({u"b1"_s, batch({State::Accepted}), {}});
    }
    QTEST(m_bench->status(), "status");
    QCOMPARE(batches().runs.size(), answer == u"yes"_s ? 1 : 0);
}

void TestResumeCommand::asksPlisioFirst_data()
{
    QTest::addColumn<QString>("balance"); // empty: nobody says
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("warnings");
    QTest::addColumn<int>("status");
    QTest::newRow("enough") << u"10"_s << u""_s << u""_s << 0;
    QTest::newRow("no longer enough") << u"0.01"_s << u""_s << u"low-balance"_s << 5;
    QTest::newRow("no longer enough, accepted") << u"0.01"_s << u" --accept low-balance"_s << u"low-balance"_s << 0;
    QTest::newRow("another name accepted") << u"0.01"_s << u" --accept preflight-failed"_s << u"low-balance"_s << 5;
    QTest::newRow("nobody answers") << u""_s << u""_s << u"preflight-failed"_s << 5;
    QTest::newRow("nobody answers, accepted") << u""_s << u" --accept preflight-failed"_s << u"preflight-failed"_s << 0;
}

void TestResumeCommand::asksPlisioFirst()
{
    QFETCH(QString, balance);
    QFETCH(QString, accept);
    QFETCH(int, status);
    m_bench->setBalance(balance);
    batches().resumePreparation.records = batch({State::Accepted, State::Planned});
    m_bench->start((u"resume b1 --yes --json"_s + accept).split(u' '));
    if (status == 0) {
        report({u"b1"_s, batch({State::Accepted, State::Accepted}), {}});
    }
    QCOMPARE(m_bench->status(), status);
    QTEST(m_bench->names(u"warnings"_s), "warnings");
    QCOMPARE(batches().runs.size(), status == 0 ? 1 : 0);
    QCOMPARE(m_bench->parts.account.costQuestions, 1); // about what is left, not about what was sent
}

void TestResumeCommand::asksAgainWhatMovedSinceItWasTold()
{
    batches().resumePreparation.records = batch({State::Planned});
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {u"yes"_s, u"cost-changed"_s, u"yes"_s};
    m_bench->parts.account.costAnswer = [count = 0](const Withdrawal &withdrawal) mutable {
        return WithdrawalCost{*Amount::parse(count++ == 0 ? u"0.0001" : u"0.0002"), {}, withdrawal.currency()};
    };
    m_bench->start({u"resume"_s, u"b1"_s, u"--json"_s});
    report({u"b1"_s, batch({State::Accepted}), {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->terminal.asked, 3);
    QCOMPARE(m_bench->names(u"warnings"_s), u"cost-changed"_s);
    QVERIFY(m_bench->err().contains(u"0.0001 → 0.0002 BTC"_s));
}

// The batch's own rows and those of the retry leave one balance.
void TestResumeCommand::countsAllThatIsLeft()
{
    batches().resumePreparation.records = batch({State::Rejected, State::Planned});
    batches().resumePreparation.retry =
        prepareAnyway({u"BTC"_s, SamplePayouts::bitcoinAddress, u"1"_s, FeePlan::Normal, {}});
    m_bench->parts.account.balanceAnswer = Balance{u"BTC"_s, *Amount::parse(u"1.00001")}; // for the retry alone
    QCOMPARE(m_bench->run(u"resume b1 --retry --yes --json"_s), 5);
    QCOMPARE(m_bench->names(u"warnings"_s), u"low-balance"_s);
    QCOMPARE(m_bench->names(u"errors"_s), u"not-accepted"_s);
    QVERIFY(batches().runs.isEmpty());
}

void TestResumeCommand::keepsWhatWasAcceptedWithARetry()
{
    batches().resumePreparation.records = batch({State::Rejected});
    batches().resumePreparation.retry =
        prepareAnyway({u"BTC"_s, SamplePayouts::bitcoinAddress, u"1"_s, FeePlan::Normal, {}});
    m_bench->parts.account.balanceAnswer = AskError{};
    m_bench->start({u"resume"_s, u"b1"_s, u"--retry"_s, u"--yes"_s, u"--json"_s, u"--accept"_s, u"preflight-failed"_s});
    report({u"b1"_s, batch({State::Accepted}), {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(batches().runs.front().confirmed->consent().accepted, QList{FindingName::PreflightFailed});
}

void TestResumeCommand::retriesUnderItsOwnYes()
{
    batches().resumePreparation.records = batch({State::Rejected, State::Accepted});
    Preparation retry = prepareAnyway({u"BTC"_s, SamplePayouts::bitcoinAddress, u"1"_s, FeePlan::Normal, {}});
    batches().resumePreparation.retry = retry;
    m_bench->start({u"resume"_s, u"b1"_s, u"--retry"_s, u"--yes"_s});
    report({u"b1"_s, batch({State::Accepted}), {}});
    QCOMPARE(m_bench->status(), 0);
    QVERIFY(batches().runs.front().confirmed);
    QCOMPARE(batches().runs.front().confirmed->consent().by, u"mira"_s);
}

void TestResumeCommand::sendsNothingWhileInDoubt()
{
    batches().resumePreparation.records = batch({State::Unknown, State::Planned});
    QCOMPARE(m_bench->run(u"resume b1 --yes --json"_s), 3);
    QVERIFY(batches().runs.isEmpty());
    QCOMPARE(m_bench->json()[u"withdrawals"_s].toArray().size(), 2);
}

void TestResumeCommand::hasNothingToDoWhenAllIsSent()
{
    batches().resumePreparation.records = batch({State::Accepted, State::Accepted});
    QCOMPARE(m_bench->run(u"resume b1 --yes"_s), 0);
    QVERIFY(batches().runs.isEmpty());
}

void TestResumeCommand::writesTheResultsOfWhatIsDone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.csv"_s);
    batches().resumePreparation.records = batch({State::Accepted});
    m_bench->parts.source.records = batch({State::Accepted});
    m_bench->start({u"resume"_s, u"b1"_s, u"--result"_s, path});
    QCOMPARE(m_bench->status(), 0);
    QVERIFY(batches().runs.isEmpty());
    QVERIFY(QFile::exists(path));
}

void TestResumeCommand::saysThatAPersonStoppedIt()
{
    batches().resumePreparation.records = batch({State::Planned, State::Planned});
    m_bench->start({u"resume"_s, u"b1"_s, u"--yes"_s, u"--json"_s});
    QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
    m_bench->stop();
    QCOMPARE(batches().stops, 1);
    report({u"b1"_s, batch({State::Accepted, State::Planned}), {}});
    QCOMPARE(m_bench->status(), 5);
    QCOMPARE(m_bench->names(u"errors"_s), u"interrupted"_s);
}

void TestResumeCommand::tellsWhatWasNotScanned()
{
    batches().resumePreparation.records = batch({State::Planned});
    m_bench->start({u"resume"_s, u"b1"_s, u"--yes"_s, u"--json"_s});
    report({u"b1"_s, batch({State::Planned}), PayoutError{PayoutFault::Unscanned, {}, {}}});
    QCOMPARE(m_bench->status(), 5);
    QCOMPARE(m_bench->names(u"errors"_s), u"unscanned"_s);
}

void TestResumeCommand::namesWhatHoldsItBackWhateverWasConfirmed()
{
    Finding stopped;
    stopped.name = FindingName::SendingStopped;
    batches().resumePreparation.records = batch({State::Accepted, State::Planned});
    m_bench->start({u"resume"_s, u"b1"_s, u"--yes"_s, u"--json"_s});
    report({u"b1"_s, batch({State::Accepted, State::Planned}), PayoutError{PayoutFault::HeldBack, {}, {}, {stopped}}});
    QCOMPARE(m_bench->status(), 5);
    QCOMPARE(m_bench->names(u"errors"_s), u"sending-stopped"_s);
}

QTEST_GUILESS_MAIN(TestResumeCommand)
#include "tst_resumecommand.moc"
