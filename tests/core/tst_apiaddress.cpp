#include "core/apiaddress.h"

#include <QTest>

class TestApiAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void knowsProduction();
    void bindsAllLoopbackTogether();
};

void TestApiAddress::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<QString>("hostId");
    const auto row = [](const char *name, const char *text, const char *base, const char *loopbackOrHost) {
        const QString host = QString::fromLatin1(loopbackOrHost);
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(base) << (host == QLatin1String("loopback"))
                            << host;
    };
    row("production", "https://api.plisio.net/api/v1", "https://api.plisio.net/api/v1", "api.plisio.net");
    row("a trailing slash", "https://api.plisio.net/api/v1/", "https://api.plisio.net/api/v1", "api.plisio.net");
    row("many trailing slashes", "https://api.plisio.net/api/v1///", "https://api.plisio.net/api/v1", "api.plisio.net");
    row("no path", "https://api.plisio.net", "https://api.plisio.net", "api.plisio.net");
    row("only a slash", "https://api.plisio.net/", "https://api.plisio.net", "api.plisio.net");
    row("an encoded slash at the end", "https://a.example/a%2Fb/", "https://a.example/a%2Fb", "a.example");
    row("capital letters", "HTTPS://API.Plisio.NET/api/v1", "https://api.plisio.net/api/v1", "api.plisio.net");
    row("the default port", "https://api.plisio.net:443/api/v1", "https://api.plisio.net/api/v1", "api.plisio.net");
    row("another port", "https://api.plisio.net:8443/api/v1", "https://api.plisio.net:8443/api/v1",
        "api.plisio.net:8443");
    row("a final dot is another name", "https://api.plisio.net./api/v1", "https://api.plisio.net./api/v1",
        "api.plisio.net.");
    row("a look-alike is another name", "https://api.plisio.net.evil.example/", "https://api.plisio.net.evil.example",
        "api.plisio.net.evil.example");
    row("an address", "https://192.0.2.1/x", "https://192.0.2.1/x", "192.0.2.1");
    row("an IPv6 address", "https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x", "[2001:db8::1]:8443");
    row("http on loopback", "http://127.0.0.1:8080/api/v1", "http://127.0.0.1:8080/api/v1", "loopback");
    row("http on another loopback", "http://127.8.9.255", "http://127.8.9.255", "loopback");
    row("http on IPv6 loopback", "http://[::1]:8080", "http://[::1]:8080", "loopback");
    row("http on the long IPv6 loopback", "http://[0:0:0:0:0:0:0:1]", "http://[::1]", "loopback");
    row("http on localhost", "http://localhost:1/", "http://localhost:1", "loopback");
    row("http on LOCALHOST", "http://LOCALHOST:1/", "http://localhost:1", "loopback");
    row("https on loopback", "https://127.0.0.1:4433/", "https://127.0.0.1:4433", "loopback");
    row("short for 127.0.0.1", "http://127.1/", "http://127.0.0.1", "loopback");
}

void TestApiAddress::takes()
{
    QFETCH(QString, text);
    const Result<ApiAddress, ApiAddressFault> address = ApiAddress::parse(text);
    QVERIFY(address);
    QTEST(address->base().toString(QUrl::FullyEncoded), "base");
    QTEST(address->isLoopback(), "isLoopback");
    QTEST(address->hostId(), "hostId");
}

void TestApiAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ApiAddressFault>("fault");
    const auto row = [](const char *text, ApiAddressFault fault) {
        QTest::newRow(text) << QString::fromUtf8(text) << fault;
    };
    row("", ApiAddressFault::NotAUrl);
    row("api.plisio.net", ApiAddressFault::NotAUrl);
    row("//api.plisio.net", ApiAddressFault::NotAUrl);
    row("https://", ApiAddressFault::NotAUrl);
    row("https:///api/v1", ApiAddressFault::NotAUrl);
    row("ftp://api.plisio.net", ApiAddressFault::NotAUrl);
    row("file:///etc/passwd", ApiAddressFault::NotAUrl);
    row("javascript:alert(1)", ApiAddressFault::NotAUrl);
    row("https://api.plisio.net:99999", ApiAddressFault::NotAUrl);
    row("https://api plisio.net", ApiAddressFault::NotAUrl);
    row(" https://api.plisio.net", ApiAddressFault::NotAUrl);
    row("https://api.plisio.net/a b", ApiAddressFault::NotAUrl);
    row("https://api.plisio.net/\xE2\x80\xAE", ApiAddressFault::NotAUrl);
    row("https://[::1", ApiAddressFault::NotAUrl);
    row("http://api.plisio.net/api/v1", ApiAddressFault::NotEncrypted);
    row("http://127.0.0.1.evil.com", ApiAddressFault::NotEncrypted);
    row("http://localhost.evil.com", ApiAddressFault::NotEncrypted);
    row("http://localhost.", ApiAddressFault::NotEncrypted);
    row("http://evil.com/127.0.0.1", ApiAddressFault::NotEncrypted);
    row("http://127.0.0.evil", ApiAddressFault::NotEncrypted);
    row("http://128.0.0.1", ApiAddressFault::NotEncrypted);
    row("http://0.0.0.0", ApiAddressFault::NotEncrypted);
    row("http://192.168.0.1", ApiAddressFault::NotEncrypted);
    row("http://[::2]", ApiAddressFault::NotEncrypted);
    row("http://[::ffff:8.8.8.8]", ApiAddressFault::NotEncrypted);
    row("http://2130706434.example", ApiAddressFault::NotEncrypted);
    row("https://api.plisio.net@evil.com/", ApiAddressFault::HasQueryOrUser);
    row("https://@evil.com/", ApiAddressFault::HasQueryOrUser);
    row("https://:@evil.com/", ApiAddressFault::HasQueryOrUser);
    row("https://user:password@api.plisio.net/", ApiAddressFault::HasQueryOrUser);
    row("http://127.0.0.1@evil.com/", ApiAddressFault::HasQueryOrUser);
    row("https://api.plisio.net/?api_key=x", ApiAddressFault::HasQueryOrUser);
    row("https://api.plisio.net/?", ApiAddressFault::HasQueryOrUser);
    row("https://api.plisio.net/#x", ApiAddressFault::HasQueryOrUser);
}

void TestApiAddress::refuses()
{
    QFETCH(QString, text);
    const Result<ApiAddress, ApiAddressFault> address = ApiAddress::parse(text);
    QVERIFY(!address);
    QTEST(address.error(), "fault");
}

void TestApiAddress::knowsProduction()
{
    const ApiAddress production = ApiAddress::production();
    QVERIFY(production.isProduction());
    QVERIFY(!production.isLoopback());
    QCOMPARE(production.hostId(), QStringLiteral("api.plisio.net"));
    QVERIFY(ApiAddress::parse(QStringLiteral("https://API.plisio.net:443/api/v1/"))->isProduction());
    QVERIFY(!ApiAddress::parse(QStringLiteral("https://api.plisio.net/api/v2"))->isProduction());
    QVERIFY(!ApiAddress::parse(QStringLiteral("https://api.plisio.net:8443/api/v1"))->isProduction());
    QVERIFY(!ApiAddress::parse(QStringLiteral("https://127.0.0.1/api/v1"))->isProduction());
}

void TestApiAddress::bindsAllLoopbackTogether()
{
    const QString practice = ApiAddress::parse(QStringLiteral("http://127.0.0.1:1000"))->hostId();
    QCOMPARE(ApiAddress::parse(QStringLiteral("https://[::1]:2000/api"))->hostId(), practice);
    QVERIFY(ApiAddress::parse(QStringLiteral("https://a.example"))->hostId() != practice);
    // Nobody can take the id by calling a host so: it would have no dot, and still be reached over TLS only.
    QVERIFY(!ApiAddress::parse(QStringLiteral("http://loopback")));
}

QTEST_APPLESS_MAIN(TestApiAddress)
#include "tst_apiaddress.moc"
