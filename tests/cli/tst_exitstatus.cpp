#include "cli/exitstatus.h"

#include <QTest>

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheDocumentation();
    void tellsWhatAStateMeans_data();
    void tellsWhatAStateMeans();
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

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
