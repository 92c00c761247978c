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
    void retriesUnderItsOwnYes();
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
