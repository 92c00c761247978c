#include "account/keyexam.h"

#include "practice/practiceserver.h"
#include "support/answeringserver.h"
#include "support/wait.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray balance = R"({"status":"success","data":{"psys_cid":"BTC","currency":"BTC","balance":"0.5"}})";
const QByteArray plans = R"({"status":"success","data":{"normal":{"conf_target":3,"value":"0.0002"}}})";
const QByteArray disabled =
    R"({"status":"error","data":{"name":"Forbidden","message":"Withdrawal via API is disabled","code":0}})";

QDateTime someTime()
{
    return QDateTime({2026, 11, 23}, {8, 30}, Qt::UTC);
}

} // namespace

class TestKeyExam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhetherWithdrawalsAreDisabled();
    void takesOtherRefusalsOfTheFeePlansForNothing();
    void asksNoSecondQuestionAboutARefusedKey();
    void comparesTheClocks_data();
    void comparesTheClocks();
    void tellsEachStateOfPractice_data();
    void tellsEachStateOfPractice();
};

void TestKeyExam::findsOutWhetherWithdrawalsAreDisabled()
{
    AnsweringServer server;
    server.answer("balances", 200, balance);
    server.answer("fee-plan", 403, disabled);
    KeyExam exam(ApiConnection(*ApiAddress::parse(server.base())), someTime);
    const KeyHealthReport report = resultOf(exam.ask(Secret("key")));
    QCOMPARE(report.health, KeyHealth::WithdrawalsDisabled);
    QCOMPARE(report.message, QStringLiteral("Withdrawal via API is disabled"));
}

void TestKeyExam::takesOtherRefusalsOfTheFeePlansForNothing()
{
    AnsweringServer server;
    server.answer("balances", 200, balance);
    server.answer("fee-plan", 404, R"({"status":"error","data":{"message":"Page not found"}})");
    KeyExam exam(ApiConnection(*ApiAddress::parse(server.base())), someTime);
    QCOMPARE(resultOf(exam.ask(Secret("key"))).health, KeyHealth::Works);
}

void TestKeyExam::asksNoSecondQuestionAboutARefusedKey()
{
    AnsweringServer server;
    server.answer(401, R"({"status":"error","data":{"name":"Unauthorized","message":"No","code":0}})");
    KeyExam exam(ApiConnection(*ApiAddress::parse(server.base())), someTime);
    QCOMPARE(resultOf(exam.ask(Secret("key"))).health, KeyHealth::Wrong);
    QCOMPARE(server.targets().size(), 1);
}

void TestKeyExam::comparesTheClocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<KeyHealth>("health");
    QTest::addColumn<int>("ahead");
    QTest::newRow("the same") << QByteArray("Mon, 23 Nov 2026 08:30:00 GMT") << KeyHealth::Works << 0;
    QTest::newRow("a little behind") << QByteArray("Mon, 23 Nov 2026 08:34:59 GMT") << KeyHealth::Works << -299;
    QTest::newRow("far behind") << QByteArray("Mon, 23 Nov 2026 10:30:00 GMT") << KeyHealth::ClockOff << -7200;
    QTest::newRow("far ahead") << QByteArray("Sun, 22 Nov 2026 08:30:00 GMT") << KeyHealth::ClockOff << 86400;
    QTest::newRow("not told") << QByteArray() << KeyHealth::Works << 1;
    QTest::newRow("no date") << QByteArray("yesterday") << KeyHealth::Works << 1;
}

void TestKeyExam::comparesTheClocks()
{
    QFETCH(QByteArray, date);
    QFETCH(int, ahead);
    AnsweringServer server;
    server.answerBy([date](const QByteArray &target) {
        const QByteArray line = date.isEmpty() ? QByteArray() : "Date: " + date + "\r\n";
        return AnsweringServer::message(200, target.contains("balances") ? balance : plans, line);
    });
    KeyExam exam(ApiConnection(*ApiAddress::parse(server.base())), someTime);
    const KeyHealthReport report = resultOf(exam.ask(Secret("key")));
    QTEST(report.health, "health");
    QCOMPARE(report.clockAhead, ahead == 1 ? std::nullopt : std::optional<qint64>(ahead));
}

void TestKeyExam::tellsEachStateOfPractice_data()
{
    QTest::addColumn<PracticeKeyState>("state");
    QTest::addColumn<KeyHealth>("health");
    QTest::newRow("works") << PracticeKeyState::Works << KeyHealth::Works;
    QTest::newRow("wrong") << PracticeKeyState::Wrong << KeyHealth::Wrong;
    QTest::newRow("address") << PracticeKeyState::IpNotAllowed << KeyHealth::IpNotAllowed;
    QTest::newRow("withdrawals") << PracticeKeyState::WithdrawalsDisabled << KeyHealth::WithdrawalsDisabled;
    QTest::newRow("unreachable") << PracticeKeyState::Unreachable << KeyHealth::Unreachable;
    QTest::newRow("clock") << PracticeKeyState::ClockOff << KeyHealth::ClockOff;
}

void TestKeyExam::tellsEachStateOfPractice()
{
    QFETCH(PracticeKeyState, state);
    const QTemporaryDir folder;
    const auto makeId = [] {
        return QString(32, u'1');
    };
    const auto server = PracticeServer::start({folder.path(), someTime, makeId});
    QVERIFY(server);
    (*server)->chooseKey(state);
    QCOMPARE((*server)->keyState(), state);
    KeyExam exam(ApiConnection((*server)->address()), someTime);
    const KeyHealthReport report = resultOf(exam.ask(Secret("key")));
    QTEST(report.health, "health");
    QCOMPARE(report.address, state == PracticeKeyState::IpNotAllowed ? QStringLiteral("203.0.113.7") : QString());
}

QTEST_GUILESS_MAIN(TestKeyExam)
#include "tst_keyexam.moc"
