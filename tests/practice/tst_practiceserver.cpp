#include "practice/practiceserver.h"

#include "practice/practicecurrency.h"
#include "practice/wire.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUuid>

namespace {

const QString single =
    QStringLiteral("operations/withdraw?currency=BTC&type=cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
                   "&amount=0.002&feePlan=normal&api_key=k");
const QString mass =
    QStringLiteral("operations/withdraw?currency=USDT_TRX&type=mass_cash_out&to="
                   "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8,TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL&amount=1,2.5&api_key=k");

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAWithdrawal();
    void answersAMassWithdrawal();
    void describesTheOperationAfterwards();
    void meetsTheChosenScenario_data();
    void meetsTheChosenScenario();
    void closesWithoutAnAnswerWhenLost_data();
    void closesWithoutAnAnswerWhenLost();
    void answersLateWhenSlow();
    void answersEveryEndpoint_data();
    void answersEveryEndpoint();
    void movesRatesAndFees();
    void offersCurrenciesWithMixedTypes();
    void keepsTheConnection();
    void closesAfterABadRequest();
    void sharesItsStateWithAnotherProcess();
    void remembersScenarioAndBookBetweenRuns();
    void refusesToStartOnAForeignState();

private:
    [[nodiscard]] PracticePlace place() const;
    Answer ask(const QString &pathAndQuery);
    void write(QTcpSocket &socket, const QString &pathAndQuery);

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeServer::init()
{
    m_now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::move(*PracticeServer::start(place()));
}

void TestPracticeServer::cleanup()
{
    m_server.reset();
}

PracticePlace TestPracticeServer::place() const
{
    return {m_folder->path(), [this] { return m_now; }, [] { return QUuid::createUuid().toString(QUuid::Id128); },
            std::chrono::milliseconds(1)};
}

Answer TestPracticeServer::ask(const QString &pathAndQuery)
{
    QTcpSocket socket;
    write(socket, pathAndQuery);
    return readAnswer(socket);
}

void TestPracticeServer::write(QTcpSocket &socket, const QString &pathAndQuery)
{
    writeRequest(socket, quint16(m_server->address().base().port()), pathAndQuery);
}

void TestPracticeServer::answersAWithdrawal()
{
    const Answer answer = ask(single);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body.value(QStringLiteral("status")).toString(), QStringLiteral("success"));
    QCOMPARE(answer.text(u"type"), QStringLiteral("cash_out"));
    QCOMPARE(answer.text(u"status"), QStringLiteral("completed"));
    QCOMPARE(answer.text(u"psys_cid"), QStringLiteral("BTC"));
    QCOMPARE(answer.text(u"wallet_hash"), QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
    QCOMPARE(answer.text(u"amount"), QStringLiteral("0.00200000"));
    QCOMPARE(answer.text(u"fee"), QStringLiteral("0.00001000"));
    QCOMPARE(answer.text(u"id").size(), 24);
    QVERIFY(answer.text(u"tx_url").startsWith(QStringLiteral("https://blockchair.com/bitcoin/transaction/")));
    QCOMPARE(m_server->withdrawalRequests(), 1);
    QCOMPARE(ask(QStringLiteral("balances/BTC?api_key=k")).text(u"balance"), QStringLiteral("1.49799000"));
}

void TestPracticeServer::answersAMassWithdrawal()
{
    const Answer answer = ask(mass);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.text(u"psys_cid"), QStringLiteral("USDT_TRX"));
    QCOMPARE(answer.text(u"currency"), QStringLiteral("USDT"));
    QCOMPARE(answer.text(u"amount"), QStringLiteral("3.500000"));
    const QJsonObject recipients = answer.data().value(QStringLiteral("sendmany")).toObject();
    QCOMPARE(recipients.value(QStringLiteral("TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL")).toString(),
             QStringLiteral("2.500000"));
    QVERIFY(answer.data().value(QStringLiteral("tx_url")).isArray());
    QCOMPARE(ask(QStringLiteral("balances/USDT_TRX?api_key=k")).text(u"balance"), QStringLiteral("48241.750000"));
}

void TestPracticeServer::describesTheOperationAfterwards()
{
    const QString id = ask(single).text(u"id");
    const Answer one = ask(QStringLiteral("operations/%1?api_key=k").arg(id));
    QCOMPARE(one.status, 200);
    QCOMPARE(one.text(u"id"), id);
    QVERIFY(one.data().value(QStringLiteral("shop_id")).isNull());
    QCOMPARE(one.data().value(QStringLiteral("tx")).toArray().size(), 1);
    const Answer list = ask(QStringLiteral("operations?type=cash_out&api_key=k"));
    QCOMPARE(list.data().value(QStringLiteral("operations")).toArray().first().toObject(), one.data());
}

void TestPracticeServer::meetsTheChosenScenario_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("booked");
    QTest::newRow("accepted") << PracticeScenario::Accepted << 201 << QStringLiteral("completed") << 1;
    QTest::newRow("pending") << PracticeScenario::Pending << 201 << QStringLiteral("pending") << 1;
    QTest::newRow("failed") << PracticeScenario::Failed << 201 << QStringLiteral("error") << 1;
    QTest::newRow("bad address") << PracticeScenario::BadAddress << 422
                                 << QStringLiteral("{\"to\":[\"Address is invalid.\"]}") << 0;
    QTest::newRow("no funds") << PracticeScenario::NoFunds << 422
                              << QStringLiteral("{\"balance\":\"Insufficient funds on balance\"}") << 0;
}

void TestPracticeServer::meetsTheChosenScenario()
{
    QFETCH(PracticeScenario, scenario);
    m_server->choose(scenario, 1);
    QCOMPARE(m_server->next(), scenario);
    const Answer answer = ask(single);
    QTEST(answer.status, "status");
    QTEST(answer.status == 201 ? answer.text(u"status") : answer.text(u"message"), "text");
    const Answer list = ask(QStringLiteral("operations?api_key=k"));
    QTEST(int(list.data().value(QStringLiteral("operations")).toArray().size()), "booked");
    QCOMPARE(m_server->next(), PracticeScenario::Accepted);
}

void TestPracticeServer::closesWithoutAnAnswerWhenLost_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::addColumn<int>("booked");
    QTest::newRow("after the money moved") << PracticeScenario::LostAfter << 1;
    QTest::newRow("before") << PracticeScenario::LostBefore << 0;
}

void TestPracticeServer::closesWithoutAnAnswerWhenLost()
{
    QFETCH(PracticeScenario, scenario);
    m_server->choose(scenario, 1);
    QCOMPARE(ask(single).status, 0);
    QCOMPARE(m_server->withdrawalRequests(), 1);
    const Answer list = ask(QStringLiteral("operations?api_key=k"));
    QTEST(int(list.data().value(QStringLiteral("operations")).toArray().size()), "booked");
}

void TestPracticeServer::answersLateWhenSlow()
{
    m_server->choose(PracticeScenario::Slow, 1);
    QTcpSocket socket;
    write(socket, single);
    write(socket, QStringLiteral("balances/BTC?api_key=k")); // waits for its turn
    QSignalSpy arrived(&socket, &QTcpSocket::readyRead);
    QVERIFY(arrived.wait());
    QByteArray bytes;
    QTRY_VERIFY((bytes += socket.readAll()).count("HTTP/1.1 ") == 2);
    QVERIFY(bytes.startsWith("HTTP/1.1 201 "));
}

void TestPracticeServer::answersEveryEndpoint_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("currencies without a key") << QStringLiteral("currencies") << 200;
    QTest::newRow("currencies in euros") << QStringLiteral("currencies/EUR") << 200;
    QTest::newRow("balance") << QStringLiteral("balances/ETH?api_key=k") << 200;
    QTest::newRow("balance of nothing") << QStringLiteral("balances/BTCX?api_key=k") << 400;
    QTest::newRow("fee") << QStringLiteral(
        "operations/fee/BTC?addresses=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amounts=1&api_key=k")
                         << 200;
    QTest::newRow("fee of a bad amount") << QStringLiteral(
        "operations/fee/BTC?addresses=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amounts=x&api_key=k")
                                         << 422;
    QTest::newRow("fee plan") << QStringLiteral("operations/fee-plan/XMR?api_key=k") << 200;
    QTest::newRow("commission") << QStringLiteral(
        "operations/commission/BTC?addresses=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amounts=1&type=cash_out&api_key=k")
                                << 200;
    QTest::newRow("shops") << QStringLiteral("shops?api_key=k") << 200;
    QTest::newRow("no key") << QStringLiteral("balances/ETH") << 401;
    QTest::newRow("no such operation") << QStringLiteral("operations/5edf873d9ed3a558712be543?api_key=k") << 404;
    QTest::newRow("no such path") << QStringLiteral("invoices/new?api_key=k") << 404;
    QTest::newRow("a path too deep") << QStringLiteral("operations/fee/BTC/x?api_key=k") << 404;
}

void TestPracticeServer::answersEveryEndpoint()
{
    QFETCH(QString, path);
    const Answer answer = ask(path);
    QTEST(answer.status, "status");
    QCOMPARE(answer.body.value(QStringLiteral("status")).toString(),
             answer.status == 200 ? QStringLiteral("success") : QStringLiteral("error"));
}

void TestPracticeServer::movesRatesAndFees()
{
    const QString payout = QStringLiteral("/BTC?addresses=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amounts=1&api_key=k");
    for (const QString &path :
         {QStringLiteral("currencies"), QStringLiteral("currencies/EUR"),
          QStringLiteral("operations/fee-plan/XMR?api_key=k"), QStringLiteral("operations/fee") + payout,
          QStringLiteral("operations/commission") + payout}) {
        const Answer first = ask(path);
        QCOMPARE(first.status, 200);
        m_now = m_now.addSecs(7 * 60);
        QVERIFY2(ask(path).body != first.body, qPrintable(path));
    }
}

void TestPracticeServer::offersCurrenciesWithMixedTypes()
{
    const QJsonArray list = ask(QStringLiteral("currencies")).body.value(QStringLiteral("data")).toArray();
    QCOMPARE(list.size(), publishedCurrencies().size());
    QVERIFY(list[0].toObject().value(QStringLiteral("precision")).isString());
    QVERIFY(list[1].toObject().value(QStringLiteral("precision")).isDouble());
    QVERIFY(list[1].toObject().value(QStringLiteral("hidden")).isString());
    QVERIFY(list[2].toObject().value(QStringLiteral("hidden")).isBool());
}

void TestPracticeServer::keepsTheConnection()
{
    QTcpSocket socket;
    for (int round = 0; round < 3; ++round) {
        write(socket, QStringLiteral("balances/BTC?api_key=k"));
        QCOMPARE(readAnswer(socket).status, 200);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
}

void TestPracticeServer::closesAfterABadRequest()
{
    QTcpSocket socket;
    write(socket, QStringLiteral("balances/BTC?api_key=k x"));
    QCOMPARE(readAnswer(socket).status, 400);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestPracticeServer::sharesItsStateWithAnotherProcess()
{
    const std::unique_ptr<PracticeServer> other = std::move(*PracticeServer::start(place()));
    other->choose(PracticeScenario::NoFunds, 2);
    QCOMPARE(ask(single).status, 201);
    QCOMPARE(m_server->next(), PracticeScenario::NoFunds);
    QCOMPARE(ask(single).status, 422);
    QCOMPARE(other->withdrawalRequests(), 2);
}

void TestPracticeServer::remembersScenarioAndBookBetweenRuns()
{
    const QString id = ask(single).text(u"id");
    m_server->choose(PracticeScenario::LostBefore, 1);
    m_server = std::move(*PracticeServer::start(place()));
    QCOMPARE(m_server->next(), PracticeScenario::LostBefore);
    QCOMPARE(ask(QStringLiteral("operations/%1?api_key=k").arg(id)).status, 200);
}

void TestPracticeServer::refusesToStartOnAForeignState()
{
    QFile file(m_folder->filePath(QStringLiteral("plisio.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not ours");
    file.close();
    QCOMPARE(PracticeServer::start(place()).error(), PracticeFault::StateUnreadable);
    QCOMPARE(ask(single).status, 500);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
