#include "plisio/readchannel.h"

#include "parsed.h"
#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/wait.h"

class TestReadChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer_data();
    void readsAnAnswer();
    void triesAgainWhatMayPass_data();
    void triesAgainWhatMayPass();
    void triesABrokenConnectionAgain_data();
    void triesABrokenConnectionAgain();
    void saysWhenNobodyIsThere();
    void givesUpAtTheDeadline();
    void triesNoMoreThanTheDeadlineLetsIt();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookie();
    void keepsOneConnection();
    void writesTheKeyNowhere_data();
    void writesTheKeyNowhere();

private:
    using Answer = Result<JsonValue, AskError>;

    static ReadChannel channelTo(const QString &base, int deadlineMs = 10'000)
    {
        return ReadChannel(ApiConnection(*ApiAddress::parse(base), {}, {deadlineMs, deadlineMs}));
    }
    static Answer ask(const AnsweringServer &server, const QByteArray &key = "k", int deadlineMs = 10'000)
    {
        ReadChannel channel = channelTo(server.base(), deadlineMs);
        return resultOf(channel.ask("operations", "page=1", Secret(key)));
    }
    static std::optional<AskFault> faultOf(const Answer &answer)
    {
        return answer ? std::nullopt : std::optional(answer.error().fault);
    }
};

namespace {

using Fault = std::optional<AskFault>;

const QByteArray good = R"({"status":"success","data":{"x":1}})";
const QByteArray refusal = R"({"status":"error","data":{"name":"Bad Request","message":"no","code":100}})";

} // namespace

void TestReadChannel::readsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("200") << 200 << good << Fault();
    QTest::newRow("201") << 201 << good << Fault();
    QTest::newRow("202") << 202 << good << Fault(AskFault::Unreadable);
    QTest::newRow("success with 400") << 400 << good << Fault(AskFault::Unreadable);
    QTest::newRow("a refusal with 422") << 422 << refusal << Fault(AskFault::Refused);
    QTest::newRow("a refusal with 401") << 401 << refusal << Fault(AskFault::Refused);
    QTest::newRow("a refusal with 200") << 200 << refusal << Fault(AskFault::Refused);
    QTest::newRow("HTML") << 404 << QByteArray("<html>") << Fault(AskFault::Unreadable);
    QTest::newRow("nothing") << 200 << QByteArray() << Fault(AskFault::Unreadable);
    QTest::newRow("no envelope") << 200 << QByteArray("{}") << Fault(AskFault::Unreadable);
}

// A whole answer is never asked for again.
void TestReadChannel::readsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);
    AnsweringServer server;
    server.answer(status, body);
    const Answer answer = ask(server);
    QCOMPARE(faultOf(answer), fault);
    QCOMPARE(server.targets(), QByteArrayList{"/api/v1/operations?page=1&api_key=k"});
    if (fault) {
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(answer.error().plisio.has_value(), fault == AskFault::Refused);
    } else {
        QCOMPARE(textOf(*answer, QLatin1String("x")), QStringLiteral("1"));
    }
}

void TestReadChannel::triesAgainWhatMayPass_data()
{
    QTest::addColumn<QList<int>>("statuses"); // one after the other; the last one stays
    QTest::addColumn<QByteArray>("failure");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("requests");
    const QByteArray html = "<html>";
    QTest::newRow("once broken inside") << QList<int>{500, 200} << html << Fault() << 2;
    QTest::newRow("twice") << QList<int>{503, 502, 200} << html << Fault() << 3;
    QTest::newRow("always") << QList<int>{503} << html << Fault(AskFault::Unreachable) << 3;
    QTest::newRow("always, with words of Plisio's") << QList<int>{500} << refusal << Fault(AskFault::Refused) << 3;
    QTest::newRow("then a refusal") << QList<int>{503, 422} << refusal << Fault(AskFault::Refused) << 2;
}

void TestReadChannel::triesAgainWhatMayPass()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QByteArray, failure);
    QFETCH(Fault, fault);
    AnsweringServer server;
    server.answerBy([left = statuses, failure](const QByteArray &) mutable {
        const int status = left.size() > 1 ? left.takeFirst() : left.first();
        return AnsweringServer::message(status, status == 200 ? good : failure);
    });
    const Answer answer = ask(server);
    QCOMPARE(faultOf(answer), fault);
    QTEST(int(server.targets().size()), "requests");
    if (fault) {
        QCOMPARE(answer.error().httpStatus, statuses.last());
    }
}

void TestReadChannel::triesABrokenConnectionAgain_data()
{
    QTest::addColumn<int>("broken"); // so many requests get half an answer, which Qt does not ask for again
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("requests");
    QTest::newRow("once") << 1 << Fault() << 2;
    QTest::newRow("twice") << 2 << Fault() << 3;
    QTest::newRow("always") << 99 << Fault(AskFault::Unreachable) << 3;
}

void TestReadChannel::triesABrokenConnectionAgain()
{
    QFETCH(int, broken);
    AnsweringServer server;
    server.answerBy([&server, broken](const QByteArray &) {
        const bool isBroken = server.targets().size() <= broken;
        return isBroken ? QByteArray("HTTP/1.1 200 x\r\nConnection: close\r\nContent-Length: 500\r\n\r\n{")
                        : AnsweringServer::message(200, good);
    });
    QTEST(faultOf(ask(server)), "fault");
    QTEST(int(server.targets().size()), "requests");
}

void TestReadChannel::saysWhenNobodyIsThere()
{
    AnsweringServer server;
    server.close();
    const Answer answer = ask(server);
    QCOMPARE(faultOf(answer), Fault(AskFault::Unreachable));
    QVERIFY(!answer.error().httpStatus);
}

void TestReadChannel::givesUpAtTheDeadline()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ReadChannel channel = channelTo(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()), 200);
    QCOMPARE(faultOf(resultOf(channel.ask("operations", {}, Secret("k")))), Fault(AskFault::Deadline));
}

// There is one deadline for all tries: the pause before the next does not fit into it.
void TestReadChannel::triesNoMoreThanTheDeadlineLetsIt()
{
    AnsweringServer server;
    server.answer(503, {});
    QCOMPARE(faultOf(ask(server, "k", 150)), Fault(AskFault::Unreachable));
    QCOMPARE(server.targets().size(), 1);
}

void TestReadChannel::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestReadChannel::followsNoRedirect()
{
    QFETCH(int, status);
    AnsweringServer other;
    other.answer(200, good);
    AnsweringServer server;
    server.answerBy([status, &other](const QByteArray &) {
        return AnsweringServer::message(status, good, "Location: " + other.base().toLatin1() + "/operations\r\n");
    });
    QCOMPARE(faultOf(ask(server)), Fault(AskFault::Unreadable));
    QCOMPARE(server.targets().size(), 1);
    QVERIFY(other.targets().isEmpty());
}

void TestReadChannel::keepsNoCookie()
{
    AnsweringServer server;
    server.answerBy(
        [](const QByteArray &) { return AnsweringServer::message(200, good, "Set-Cookie: session=1; Path=/\r\n"); });
    ReadChannel channel = channelTo(server.base());
    QVERIFY(resultOf(channel.ask("operations", {}, Secret("k"))));
    QVERIFY(resultOf(channel.ask("operations", {}, Secret("k"))));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY2(!server.requests().last().toLower().contains("cookie"), server.requests().last());
}

void TestReadChannel::keepsOneConnection()
{
    AnsweringServer server;
    server.answer(200, good);
    ReadChannel channel = channelTo(server.base());
    for (int number = 0; number < 3; ++number) {
        QVERIFY(resultOf(channel.ask("operations", {}, Secret("k"))));
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

void TestReadChannel::writesTheKeyNowhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a closed connection") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    QTest::newRow("an error of the server") << AnsweringServer::message(503, "<html>");
    QTest::newRow("a redirect") << AnsweringServer::message(302, {}, "Location: /elsewhere\r\n");
    QTest::newRow("a challenge") << AnsweringServer::message(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("a refusal that repeats it")
        << AnsweringServer::message(401, R"({"status":"error","data":{"message":")" + canaryKey() + R"( is wrong"}})");
}

namespace {

QByteArray written; // by Qt's messages

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    written += message.toUtf8();
}

} // namespace

void TestReadChannel::writesTheKeyNowhere()
{
    QFETCH(QByteArray, bytes);
    AnsweringServer server;
    server.answerBy([bytes](const QByteArray &) { return bytes; });
    written.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    const Answer answer = ask(server, canaryKey());
    qInstallMessageHandler(before);
    QVERIFY(!answer);
    QVERIFY(holdsKey(server.requests().first())); // there it belongs
    QVERIFY2(!holdsKey(written), written);
    const PlisioError error = answer.error().plisio.value_or(PlisioError());
    QVERIFY2(!holdsKey((error.name + error.message).toUtf8()), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestReadChannel)
#include "tst_readchannel.moc"
