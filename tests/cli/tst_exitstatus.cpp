#include "cli/exitstatus.h"

#include "support/samplepayouts.h"

#include <QTest>

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheDocumentation();
    void tellsWhatAStateMeans_data();
    void tellsWhatAStateMeans();
    void forgetsARefusalThatWasSentAgain_data();
    void forgetsARefusalThatWasSentAgain();
};

void TestExitStatus::keepsTheOrderOfTheDocumentation()
{
    const QList<ExitStatus> gravestFirst{ExitStatus::InDoubt,  ExitStatus::LocalFailure, ExitStatus::Stopped,
                                         ExitStatus::BadInput, ExitStatus::NotPaid,      ExitStatus::Done};
    for (qsizetype first = 0; first < gravestFirst.size(); ++first) {
        for (qsizetype second = first; second < gravestFirst.size(); ++second) {
            QCOMPARE(graver(gravestFirst.at(first), gravestFirst.at(second)), gravestFirst.at(first));
            QCOMPARE(graver(gravestFirst.at(second), gravestFirst.at(first)), gravestFirst.at(first));
        }
    }
}

void TestExitStatus::tellsWhatAStateMeans_data()
{
    QTest::addColumn<WithdrawalState>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("planned") << WithdrawalState::Planned << 2;
    QTest::newRow("sending") << WithdrawalState::Sending << 3;
    QTest::newRow("accepted") << WithdrawalState::Accepted << 0;
    QTest::newRow("rejected") << WithdrawalState::Rejected << 2;
    QTest::newRow("unsent") << WithdrawalState::Unsent << 2;
    QTest::newRow("unknown") << WithdrawalState::Unknown << 3;
    QTest::newRow("failed") << WithdrawalState::Failed << 2;
    QTest::newRow("declared not sent") << WithdrawalState::DeclaredNotSent << 2;
}

void TestExitStatus::tellsWhatAStateMeans()
{
    QFETCH(WithdrawalState, state);
    QTEST(int(statusOf(state)), "status");
}

void TestExitStatus::forgetsARefusalThatWasSentAgain_data()
{
    QTest::addColumn<WithdrawalState>("again");
    QTest::addColumn<int>("status");
    QTest::newRow("and paid") << WithdrawalState::Accepted << 0;
    QTest::newRow("and refused") << WithdrawalState::Rejected << 2;
    QTest::newRow("into doubt") << WithdrawalState::Unknown << 3;
}

void TestExitStatus::forgetsARefusalThatWasSentAgain()
{
    QFETCH(WithdrawalState, again);
    WithdrawalRecord refused{.id = QStringLiteral("1"),
                             .batchId = {},
                             .replaces = {},
                             .withdrawal = SamplePayouts::bitcoinPayout(),
                             .keyId = {},
                             .hostId = {},
                             .state = WithdrawalState::Rejected};
    WithdrawalRecord later = refused;
    later.id = QStringLiteral("2");
    later.replaces = refused.id;
    later.state = again;
    QTEST(int(statusOf({refused, later})), "status");
    QCOMPARE(int(statusOf({refused})), 2);
}

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
