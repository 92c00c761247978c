#include "plisio/withdrawcall.h"

#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/permit.h"
#include "support/wait.h"

#include <QElapsedTimer>

class TestWithdrawCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForExactlyThis_data();
    void asksForExactlyThis();
    void sendsOnceWhateverComesBack_data();
    void sendsOnceWhateverComesBack();
    void usesTheConnectionAgain();
    void takesAFailureOnAUsedConnectionForADoubt();
    void opensAFreshConnectionAfterABadEnd_data();
    void opensAFreshConnectionAfterABadEnd();
    void opensAFreshConnectionAfterIdleness();
    void hidesTheKeyInWhatComesBack();

private:
    static Withdrawal single() { return withdrawal({QStringLiteral("A")}); }
    static Withdrawal withdrawal(const QStringList &addresses, FeePlan plan = FeePlan::Normal)
    {
        WithdrawalParts parts{QStringLiteral("BTC"), 8, plan, {}, {}};
        for (const QString &address : addresses) {
            parts.recipients.append({address, *Amount::parse(u"0.50"), {}, {}, {}});
        }
        return *Withdrawal::create(parts);
    }
    static WithdrawCall callTo(const AnsweringServer &server, int deadlineMs = 10'000)
    {
        return WithdrawCall(ApiConnection(*ApiAddress::parse(server.base()), {}, {deadlineMs, deadlineMs}));
    }
    static Outcome send(WithdrawCall &call, const Withdrawal &withdrawal = single(), const QByteArray &key = "k")
    {
        return resultOf(call.send(Journal::permit(withdrawal), Secret(key))).outcome;
    }
    // "accepted", "rejected", "unsent" or "unknown".
    static QString nameOf(const Outcome &outcome)
    {
        static const char *const names[] = {"accepted", "rejected", "unsent", "unknown"};
        return QString::fromLatin1(names[outcome.index()]);
    }
};

namespace {

const QByteArray accepted = AnsweringServer::message(201, R"({"status":"success","data":{"id":"1","type":"cash_out",
    "status":"completed","psys_cid":"BTC","amount":"0.5","wallet_hash":"A"}})");

} // namespace

void TestWithdrawCall::asksForExactlyThis_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<FeePlan>("plan");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("query");
    const QStringList one{QStringLiteral("A")};
    QTest::newRow("one") << one << FeePlan::Normal << QByteArray("k")
                         << QByteArray("currency=BTC&type=cash_out&to=A&amount=0.5&feePlan=normal&api_key=k");
    QTest::newRow("two, by literal commas")
        << QStringList{QStringLiteral("A"), QStringLiteral("B")} << FeePlan::Priority << QByteArray("k")
        << QByteArray("currency=BTC&type=mass_cash_out&to=A,B&amount=0.5,0.5&feePlan=priority&api_key=k");
    QTest::newRow("an address that a URL would read otherwise")
        << QStringList{QStringLiteral("q:a+b/c=")} << FeePlan::Normal << QByteArray("k")
        << QByteArray("currency=BTC&type=cash_out&to=q%3Aa%2Bb%2Fc%3D&amount=0.5&feePlan=normal&api_key=k");
    QTest::newRow("a key that a URL would read otherwise")
        << one << FeePlan::Normal << QByteArray("a+b&c=d%41#e f,g")
        << QByteArray("currency=BTC&type=cash_out&to=A&amount=0.5&feePlan=normal"
                      "&api_key=a%2Bb%26c%3Dd%2541%23e%20f%2Cg");
}

void TestWithdrawCall::asksForExactlyThis()
{
    QFETCH(QStringList, addresses);
    QFETCH(FeePlan, plan);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, query);
    AnsweringServer server;
    server.answerBy([](const QByteArray &) { return accepted; });
    WithdrawCall call = callTo(server);
    send(call, withdrawal(addresses, plan), key);
    QCOMPARE(server.targets(), QByteArrayList{"/api/v1/operations/withdraw?" + query});
    QVERIFY(server.requests().first().startsWith("GET "));
}

void TestWithdrawCall::sendsOnceWhateverComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &bytes, const char *outcome) {
        QTest::newRow(name) << bytes << QString::fromLatin1(outcome);
    };
    row("accepted", accepted, "accepted");
    row("refused", AnsweringServer::message(422, R"({"status":"error","data":{"message":"no"}})"), "rejected");
    row("closed without an answer", {}, "unknown");
    row("broken inside", AnsweringServer::message(503, {}), "unknown");
    row("no JSON", AnsweringServer::message(200, "<html>"), "unknown");
    row("redirected", AnsweringServer::message(307, {}, "Location: /api/v1/operations/withdraw\r\n"), "unknown");
    row("challenged", AnsweringServer::message(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"), "unknown");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "unknown");
}

void TestWithdrawCall::sendsOnceWhateverComesBack()
{
    QFETCH(QByteArray, bytes);
    AnsweringServer server;
    server.answerBy([bytes](const QByteArray &) { return bytes; });
    WithdrawCall call = callTo(server);
    QTEST(nameOf(send(call)), "outcome");
    QCOMPARE(server.targets().size(), 1);
}

void TestWithdrawCall::usesTheConnectionAgain()
{
    AnsweringServer server;
    server.answerBy([](const QByteArray &) { return accepted; });
    WithdrawCall call = callTo(server);
    QCOMPARE(nameOf(send(call)), QStringLiteral("accepted"));
    QCOMPARE(nameOf(send(call)), QStringLiteral("accepted"));
    QCOMPARE(server.targets().size(), 2);
    QCOMPARE(server.connections(), 1);
}

// The server answers one, and is gone with the connection: nobody can prove that the second one did not leave.
void TestWithdrawCall::takesAFailureOnAUsedConnectionForADoubt()
{
    AnsweringServer server;
    server.answerBy([](const QByteArray &) { return accepted; });
    WithdrawCall call = callTo(server);
    send(call);
    server.answerBy([&server](const QByteArray &) {
        server.close();
        return QByteArray();
    });
    QCOMPARE(nameOf(send(call)), QStringLiteral("unknown"));
    QCOMPARE(server.connections(), 1);
}

void TestWithdrawCall::opensAFreshConnectionAfterABadEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray half = "HTTP/1.1 201 x\r\nContent-Length: 500\r\n";
    QTest::newRow("closed without an answer") << QByteArray();
    QTest::newRow("half an answer") << half + "Connection: close\r\n\r\n{\"sta";
    QTest::newRow("the deadline") << half + "\r\n{\"sta";
}

// A fresh connection that is refused proves that nothing was sent; a used one proves nothing.
void TestWithdrawCall::opensAFreshConnectionAfterABadEnd()
{
    QFETCH(QByteArray, bytes);
    AnsweringServer server;
    server.answerBy([bytes](const QByteArray &) { return bytes; });
    WithdrawCall call = callTo(server, 500);
    QCOMPARE(nameOf(send(call)), QStringLiteral("unknown"));
    server.close();
    const Outcome second = send(call);
    QCOMPARE(nameOf(second), QStringLiteral("unsent"));
    QCOMPARE(std::get<Unsent>(second).cause, UnsentCause::ConnectionRefused);
}

void TestWithdrawCall::opensAFreshConnectionAfterIdleness()
{
    AnsweringServer server;
    server.answerBy([](const QByteArray &) { return accepted; });
    WithdrawCall call = callTo(server);
    send(call);
    QElapsedTimer idle;
    idle.start();
    QTRY_VERIFY(idle.hasExpired(2000)); // this is what it is about
    QCOMPARE(nameOf(send(call)), QStringLiteral("accepted"));
    QCOMPARE(server.targets().size(), 2);
    QCOMPARE(server.connections(), 2);
}

void TestWithdrawCall::hidesTheKeyInWhatComesBack()
{
    AnsweringServer server;
    server.answer(422, R"({"status":"error","data":{"message":"?api_key=)" + canaryKey() + R"( was refused"}})");
    WithdrawCall call = callTo(server);
    const Outcome outcome = send(call, single(), canaryKey());
    QVERIFY(server.targets().first().contains(canaryKey().toPercentEncoding()));
    QCOMPARE(std::get<Rejected>(outcome).error.message, QStringLiteral("?api_key=[key] was refused"));
}

QTEST_GUILESS_MAIN(TestWithdrawCall)
#include "tst_withdrawcall.moc"
