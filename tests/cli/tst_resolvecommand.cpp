#include "cli/commandbench.h"
#include "cli/records.h"

using namespace Qt::StringLiterals;

class TestResolveCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsTheDecision_data();
    void recordsTheDecision();
    void saysWhyItIsRefused_data();
    void saysWhyItIsRefused();
    void needsTheKeychain();
};

void TestResolveCommand::recordsTheDecision_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("not sent") << u"resolve id-1 --not-sent"_s << int(WithdrawalState::DeclaredNotSent) << 0 << false;
    QTest::newRow("sent") << u"resolve --sent 5edf id-1"_s << int(WithdrawalState::Accepted) << 0 << true;
    QTest::newRow("sent and failed") << u"resolve id-1 --sent 5edf"_s << int(WithdrawalState::Failed) << 2 << true;
}

void TestResolveCommand::recordsTheDecision()
{
    QFETCH(QString, line);
    QFETCH(int, state);
    QFETCH(bool, isSent);
    CommandBench bench;
    bench.parts.payouts.resolution = [state](const QString &id,
                                             const Resolution &) -> Result<WithdrawalRecord, ResolutionError> {
        return id == "id-1"_L1 ? Result<WithdrawalRecord, ResolutionError>(recordIn(WithdrawalState(state)))
                               : ResolutionError{ResolutionFault::NoSuchWithdrawal, {}, id};
    };
    const int ended = bench.run(line + " --json"_L1);
    QTEST(ended, "status");
    const Resolution resolved = bench.parts.payouts.resolved.constFirst();
    QCOMPARE(resolved.kind, isSent ? Resolution::Kind::SentAs : Resolution::Kind::NotSent);
    QCOMPARE(resolved.operationId, isSent ? u"5edf"_s : QString());
    QCOMPARE(resolved.by, u"mira"_s);
    QCOMPARE(resolved.via, u"command line"_s);
    QCOMPARE(bench.json()["withdrawals"_L1][0]["id"_L1].toString(), u"id-1"_s);
    QCOMPARE(bench.names(u"errors"_s), QString());
}

void TestResolveCommand::saysWhyItIsRefused_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    const auto row = [](ResolutionFault fault, const char *name, int status) {
        QTest::newRow(name) << int(fault) << QString::fromLatin1(name) << status;
    };
    row(ResolutionFault::TooEarly, "too-early", 5);
    row(ResolutionFault::ListingIncomplete, "listing-incomplete", 5);
    row(ResolutionFault::NotInDoubt, "not-in-doubt", 1);
    row(ResolutionFault::NoSuchWithdrawal, "no-such-withdrawal", 1);
    row(ResolutionFault::NoSuchOperation, "no-such-operation", 1);
    row(ResolutionFault::OperationDiffers, "operation-differs", 5);
    row(ResolutionFault::OperationTaken, "operation-taken", 5);
    row(ResolutionFault::MatchFound, "match-found", 5);
    row(ResolutionFault::OtherKey, "other-key", 5);
    row(ResolutionFault::Unreachable, "unreachable", 5);
    row(ResolutionFault::NoKey, "no-key", 1);
    row(ResolutionFault::Ledger, "ledger-input-output", 4);
}

void TestResolveCommand::saysWhyItIsRefused()
{
    QFETCH(int, fault);
    QFETCH(QString, name);
    CommandBench bench;
    bench.parts.payouts.resolution = [fault](const QString &, const Resolution &) {
        return ResolutionError{ResolutionFault(fault), someTime(), {}};
    };
    const int ended = bench.run(u"resolve id-1 --not-sent --json"_s);
    QTEST(ended, "status");
    QCOMPARE(bench.names(u"errors"_s), name);
    QVERIFY(bench.json()["withdrawals"_L1].toArray().isEmpty());
    QVERIFY(!bench.err().isEmpty());
}

void TestResolveCommand::needsTheKeychain()
{
    CommandBench bench;
    bench.parts.keys.loadAnswer = KeyError{KeyFault::TimedOut, {}};
    QCOMPARE(bench.run(u"resolve id-1 --not-sent --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"keychain-timed-out"_s);
    QVERIFY(bench.parts.payouts.resolved.isEmpty());
}

QTEST_GUILESS_MAIN(TestResolveCommand)
#include "tst_resolvecommand.moc"
