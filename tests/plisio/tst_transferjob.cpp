#include "plisio/transferjob.h"

#include "plisio/apiconnection.h"
#include "plisio/oneshot.h"
#include "plisio/repeattestserver.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

namespace {

// A server of the self-test's kind on a thread of its own, so that it answers while this one is busy.
class BusyServer
{
public:
    BusyServer()
    {
        m_thread.start();
        m_home.moveToThread(&m_thread);
        onThread([this] {
            m_server = std::make_unique<RepeatTestServer>(LoopbackIdentity::read(), 0);
            m_server->listen();
        });
    }

    ~BusyServer()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    BusyServer(const BusyServer &) = delete;
    BusyServer &operator=(const BusyServer &) = delete;

    [[nodiscard]] QString base() const { return m_server->base(); }
    int count()
    {
        int found = 0;
        onThread([this, &found] { found = m_server->count(); });
        return found;
    }

private:
    template<class Task>
    void onThread(Task task)
    {
        QMetaObject::invokeMethod(&m_home, task, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<RepeatTestServer> m_server;
};

} // namespace

class TestTransferJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesThatNothingWasSent_data();
    void provesThatNothingWasSent();
    void neverTakesASentRequestForUnsent();
    void doesNotTakeAServerThatDiedForUnsent();
    void takesBrokenHttpForNoAnswer_data();
    void takesBrokenHttpForNoAnswer();
    void endsWithItsManager();
    void endsWithTheProgram();

private:
    static Transfer send(const ApiConnection &connection, int deadlineMs = 5000)
    {
        const std::unique_ptr<QNetworkAccessManager> manager = connection.makeManager();
        QNetworkReply *reply = sendOnce(*manager, connection.makeRequest("x", "money=none", Secret()));
        const QFuture<Transfer> transfer = TransferJob::follow(reply, TransferJob::ConnectionAge::Fresh, {deadlineMs});
        // Not QTest's waiting, which naps for longer than a handshake takes.
        while (!transfer.isFinished()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return transfer.result();
    }

    static ApiConnection connectionTo(const QString &base)
    {
        return ApiConnection(*ApiAddress::parse(base), {LoopbackIdentity::read().certificate});
    }
};

void TestTransferJob::provesThatNothingWasSent_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<Transfer::End>("end");
    QTest::newRow("TLS refused") << QStringLiteral("https") << false << Transfer::End::NothingSent;
    QTest::newRow("plain refused") << QStringLiteral("http") << false << Transfer::End::NothingSent;
    QTest::newRow("TLS never answered") << QStringLiteral("https") << true << Transfer::End::NothingSent;
    QTest::newRow("plain never answered") << QStringLiteral("http") << true << Transfer::End::Deadline;
}

void TestTransferJob::provesThatNothingWasSent()
{
    QFETCH(QString, scheme);
    QFETCH(bool, isListening);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString base = QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(silent.serverPort());
    if (!isListening) {
        silent.close();
    }
    QTEST(send(connectionTo(base), 300).end, "end");
}

// The deadline falls into the handshake at every possible place. What it proves it proves by many tries only.
void TestTransferJob::neverTakesASentRequestForUnsent()
{
    int unsent = 0;
    for (int round = 0; round < 200; ++round) {
        BusyServer server; // of its own: a late request of the round before must not count in this one
        if (send(connectionTo(server.base()), 1 + round % 10).end == Transfer::End::NothingSent) {
            ++unsent;
            QCOMPARE(server.count(), 0);
        }
    }
    qInfo("%d of 200 were proven unsent", unsent);
}

// The server takes the request and is gone with its port: a further try of Qt's would be refused.
void TestTransferJob::doesNotTakeAServerThatDiedForUnsent()
{
    QTcpServer dying;
    QVERIFY(dying.listen(QHostAddress::LocalHost));
    connect(&dying, &QTcpServer::newConnection, &dying, [&dying] {
        QTcpSocket *socket = dying.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&dying, socket] {
            dying.close();
            socket->abort();
        });
    });
    const Transfer transfer = send(connectionTo(QStringLiteral("http://127.0.0.1:%1").arg(dying.serverPort())));
    QCOMPARE(transfer.end, Transfer::End::Broken);
}

void TestTransferJob::takesBrokenHttpForNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 400 x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{}");
}

void TestTransferJob::takesBrokenHttpForNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, bytes] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    });
    const Transfer transfer = send(connectionTo(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    QCOMPARE(transfer.end, Transfer::End::Broken);
}

namespace {

// A request that nobody answers, under way.
struct Unanswered {
    QTcpServer server;
    std::shared_ptr<QNetworkAccessManager> manager;
    QFuture<Transfer> transfer;

    Unanswered()
    {
        const bool isListening = server.listen(QHostAddress::LocalHost);
        Q_ASSERT(isListening);
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
        const ApiConnection connection(*ApiAddress::parse(base));
        manager = connection.makeManager();
        QNetworkReply *reply = sendOnce(*manager, connection.makeRequest("x", "money=none", Secret()));
        transfer = TransferJob::follow(reply, TransferJob::ConnectionAge::Fresh, {});
        server.waitForNewConnection(5000);
    }
};

} // namespace

void TestTransferJob::endsWithItsManager()
{
    Unanswered request;
    bool isAnswered = false;
    const auto answered = request.transfer.then([&isAnswered](const Transfer &) { isAnswered = true; });
    request.manager.reset();
    QVERIFY(request.transfer.isFinished() && request.transfer.isCanceled());
    QVERIFY(answered.isCanceled() && !isAnswered);
}

// Also when nothing but the request itself holds its manager.
void TestTransferJob::endsWithTheProgram()
{
    Unanswered request;
    const QPointer<QNetworkAccessManager> manager = request.manager.get();
    const auto answered = request.transfer.then([held = std::move(request.manager)](const Transfer &) {});
    QVERIFY(manager);
    QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    QVERIFY(request.transfer.isCanceled() && answered.isCanceled());
    QVERIFY(!manager);
}

QTEST_GUILESS_MAIN(TestTransferJob)
#include "tst_transferjob.moc"
