#include "practice/practicekey.h"

#include <QTest>

class TestPracticeKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheWayOfWhatItIsAbout_data();
    void standsInTheWayOfWhatItIsAbout();
};

void TestPracticeKey::standsInTheWayOfWhatItIsAbout_data()
{
    QTest::addColumn<PracticeKeyState>("state");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); // -1: not in the way; 0: no answer
    const auto row = [](const char *name, PracticeKeyState state, const char *path, int status) {
        QTest::newRow(name) << state << QString::fromLatin1(path) << status;
    };
    row("works", PracticeKeyState::Works, "balances/BTC", -1);
    row("clock", PracticeKeyState::ClockOff, "operations/withdraw", -1);
    row("wrong", PracticeKeyState::Wrong, "operations", 401);
    row("wrong, without a key", PracticeKeyState::Wrong, "currencies", -1);
    row("address", PracticeKeyState::IpNotAllowed, "operations/withdraw", 403);
    row("disabled, a balance", PracticeKeyState::WithdrawalsDisabled, "balances/BTC", -1);
    row("disabled, the list", PracticeKeyState::WithdrawalsDisabled, "operations", -1);
    row("disabled, a fee plan", PracticeKeyState::WithdrawalsDisabled, "operations/fee-plan/BTC", 403);
    row("disabled, a withdrawal", PracticeKeyState::WithdrawalsDisabled, "operations/withdraw", 403);
    row("unreachable", PracticeKeyState::Unreachable, "balances/BTC", 0);
}

void TestPracticeKey::standsInTheWayOfWhatItIsAbout()
{
    QFETCH(PracticeKeyState, state);
    QFETCH(QString, path);
    const std::optional<HttpAnswer> answer = answerForKey(state, path.split(u'/'));
    QTEST(answer ? answer->status : -1, "status");
}

QTEST_APPLESS_MAIN(TestPracticeKey)
#include "tst_practicekey.moc"
