#include "plisio/apiconnection.h"

#include "plisio/oneshot.h"
#include "plisio/transferjob.h"
#include "support/wait.h"

#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

class TestApiConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void buildsTheUrl_data();
    void buildsTheUrl();
    void carriesEveryByteOfAKey();
    void asksForNothingButTheAnswer();
    void followsNothingAndKeepsNothing();
    void reachesLoopbackWithoutAProxy();
    void usesOnlyProxiesThatSeeNoUrl_data();
    void usesOnlyProxiesThatSeeNoUrl();
    void readsAuthorities_data();
    void readsAuthorities();
    void trustsOnlyAGoodCertificate_data();
    void trustsOnlyAGoodCertificate();

private:
    [[nodiscard]] QString certificate(const QString &name) const
    {
        return m_certificates.filePath(name + QStringLiteral(".pem"));
    }
    static ApiConnection connectionTo(const QString &base) { return ApiConnection(*ApiAddress::parse(base)); }
    static QList<QNetworkProxy> proxiesFor(const QString &base)
    {
        const std::unique_ptr<QNetworkAccessManager> manager = connectionTo(base).makeManager();
        return manager->proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(base)));
    }

    QTemporaryDir m_certificates;
};

void TestApiConnection::initTestCase()
{
    const QString script = QFINDTESTDATA("../support/make_certificates.sh");
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), {script, m_certificates.path()}), 0);
}

void TestApiConnection::buildsTheUrl_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("url");
    const QString base = QStringLiteral("https://api.plisio.net/api/v1");
    const QByteArray start = "https://api.plisio.net/api/v1/";
    QTest::newRow("all of it") << base << QByteArray("a/b") << QByteArray("x=1&y=2") << QByteArray("k")
                               << start + "a/b?x=1&y=2&api_key=k";
    QTest::newRow("no query") << base << QByteArray("a") << QByteArray() << QByteArray("k") << start + "a?api_key=k";
    QTest::newRow("no key") << base << QByteArray("a") << QByteArray("x=1") << QByteArray() << start + "a?x=1";
    QTest::newRow("neither") << base << QByteArray("a") << QByteArray() << QByteArray() << start + "a";
    QTest::newRow("literal commas") << base << QByteArray("a") << QByteArray("to=A,B&amount=1,2") << QByteArray("k")
                                    << start + "a?to=A,B&amount=1,2&api_key=k";
    QTest::newRow("what is encoded stays so")
        << base << QByteArray("a%2Fb%3F%23%25") << QByteArray("x=%2B%26%25%23%20%2C%3D%C3%A9") << QByteArray("k")
        << start + "a%2Fb%3F%23%25?x=%2B%26%25%23%20%2C%3D%C3%A9&api_key=k";
    QTest::newRow("a key of marks") << base << QByteArray("a") << QByteArray() << QByteArray("+&%#, =?/@:\xC3\xA9")
                                    << start + "a?api_key=%2B%26%25%23%2C%20%3D%3F%2F%40%3A%C3%A9";
    QTest::newRow("a key that looks encoded")
        << base << QByteArray("a") << QByteArray() << QByteArray("%2B") << start + "a?api_key=%252B";
    QTest::newRow("a base with a slash") << QStringLiteral("http://127.0.0.1:99/api/v1/") << QByteArray("a")
                                         << QByteArray() << QByteArray() << QByteArray("http://127.0.0.1:99/api/v1/a");
    QTest::newRow("a base without a path") << QStringLiteral("http://127.0.0.1:99") << QByteArray("a") << QByteArray()
                                           << QByteArray() << QByteArray("http://127.0.0.1:99/a");
}

void TestApiConnection::buildsTheUrl()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, key);
    QTEST(connectionTo(base).makeRequest(path, query, Secret(key)).url().toEncoded(), "url");
}

void TestApiConnection::carriesEveryByteOfAKey()
{
    QByteArray key;
    for (int byte = 1; byte < 256; ++byte) {
        key.append(char(byte));
    }
    const QByteArray expected = "api_key=" + key.toPercentEncoding();
    const QNetworkRequest request = connectionTo(QStringLiteral("https://x.test")).makeRequest("a", {}, Secret(key));
    QCOMPARE(request.url().query(QUrl::FullyEncoded).toLatin1(), expected);
}

void TestApiConnection::asksForNothingButTheAnswer()
{
    const QNetworkRequest request = connectionTo(QStringLiteral("https://x.test")).makeRequest("a", {}, Secret("k"));
    QCOMPARE(request.rawHeader("Accept-Encoding"), "identity");
    QCOMPARE(request.rawHeader("User-Agent"), "Disburse");
    QVERIFY(!request.hasRawHeader("Cookie") && !request.hasRawHeader("Authorization"));
    QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
    QCOMPARE(request.attribute(QNetworkRequest::HttpPipeliningAllowedAttribute).toBool(), false);
    QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
    QCOMPARE(request.sslConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
}

void TestApiConnection::followsNothingAndKeepsNothing()
{
    const ApiConnection connection = connectionTo(QStringLiteral("https://x.test"));
    const std::unique_ptr<QNetworkAccessManager> manager = connection.makeManager();
    QCOMPARE(manager->redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
    QCOMPARE(connection.makeRequest("a", {}, Secret()).attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QVERIFY(!manager->cache());
    const QUrl url(QStringLiteral("https://x.test/"));
    QVERIFY(!manager->cookieJar()->setCookiesFromUrl({QNetworkCookie("a", "b")}, url));
    QVERIFY(manager->cookieJar()->cookiesForUrl(url).isEmpty());
}

void TestApiConnection::reachesLoopbackWithoutAProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    const QList<QNetworkProxy> proxies = proxiesFor(QStringLiteral("http://127.0.0.1:99/api/v1"));
    qunsetenv("http_proxy");
    QCOMPARE(proxies, QList<QNetworkProxy>{QNetworkProxy::NoProxy});
}

void TestApiConnection::usesOnlyProxiesThatSeeNoUrl_data()
{
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("none") << QByteArray() << QNetworkProxy::NoProxy;
    QTest::newRow("a tunnel") << QByteArray("http://127.0.0.1:9") << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS, which names would go to") << QByteArray("socks5://127.0.0.1:9") << QNetworkProxy::NoProxy;
}

void TestApiConnection::usesOnlyProxiesThatSeeNoUrl()
{
    QFETCH(QByteArray, proxy);
    QFETCH(QNetworkProxy::ProxyType, type);
    proxy.isEmpty() ? qunsetenv("https_proxy") : qputenv("https_proxy", proxy);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const QList<QNetworkProxy> proxies = proxiesFor(QStringLiteral("https://api.plisio.net/api/v1"));
    qunsetenv("https_proxy");
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.first().type(), type);
}

void TestApiConnection::readsAuthorities_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << certificate(QStringLiteral("ca")) << 1;
    QTest::newRow("no such file") << certificate(QStringLiteral("nobody")) << 0;
    QTest::newRow("a key") << m_certificates.filePath(QStringLiteral("good.key")) << 0;
    QTest::newRow("a folder") << m_certificates.path() << 0;
}

void TestApiConnection::readsAuthorities()
{
    QFETCH(QString, path);
    QTEST(int(readAuthorities(path).size()), "count");
}

void TestApiConnection::trustsOnlyAGoodCertificate_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted"); // empty for the system's authorities
    QTest::addColumn<Transfer::End>("end");
    const QString ca = QStringLiteral("ca");
    QTest::newRow("good") << QStringLiteral("good") << ca << Transfer::End::Complete;
    QTest::newRow("expired") << QStringLiteral("expired") << ca << Transfer::End::NothingSent;
    QTest::newRow("wrong name") << QStringLiteral("wrong-name") << ca << Transfer::End::NothingSent;
    QTest::newRow("unknown authority") << QStringLiteral("unknown") << ca << Transfer::End::NothingSent;
    QTest::newRow("unknown to the system") << QStringLiteral("good") << QString() << Transfer::End::NothingSent;
    QTest::newRow("itself no authority") << QStringLiteral("good") << QStringLiteral("stranger")
                                         << Transfer::End::NothingSent;
}

// Not a byte of the request leaves for a server that cannot show who it is.
void TestApiConnection::trustsOnlyAGoodCertificate()
{
    QFETCH(QString, shown);
    QFETCH(QString, trusted);
    QSslServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(readAuthorities(certificate(shown)).value(0));
    QFile key(m_certificates.filePath(QStringLiteral("good.key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            received += socket->readAll();
            socket->write("HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    const ApiConnection connection(*ApiAddress::parse(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())),
                                   trusted.isEmpty() ? QList<QSslCertificate>()
                                                     : readAuthorities(certificate(trusted)));
    const std::unique_ptr<QNetworkAccessManager> manager = connection.makeManager();
    QNetworkReply *reply = sendOnce(*manager, connection.makeRequest("a", {}, Secret("k")));
    const Transfer transfer = resultOf(TransferJob::follow(reply, TransferJob::ConnectionAge::Fresh, {10'000}));
    QTEST(transfer.end, "end");
    QCOMPARE(transfer.isCertificateOutOfDate, shown == QLatin1String("expired"));
    QCOMPARE(received.isEmpty(), transfer.end == Transfer::End::NothingSent);
    if (transfer.end == Transfer::End::NothingSent) {
        QCOMPARE(transfer.unsentCause, UnsentCause::TlsFailed);
    }
}

QTEST_GUILESS_MAIN(TestApiConnection)
#include "tst_apiconnection.moc"
