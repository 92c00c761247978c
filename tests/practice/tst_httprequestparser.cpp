#include "practice/httprequestparser.h"

#include <QTest>

namespace {

QByteArray head(const QByteArray &line, const QByteArray &headers = "Host: 127.0.0.1:8080\r\n")
{
    return line + "\r\n" + headers + "\r\n";
}

} // namespace

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPathAndQuery();
    void waitsForTheWholeHead();
    void takesRequestsInTheirOrder();
    void closesWhenAsked();
    void refuses_data();
    void refuses();
};

void TestHttpRequestParser::readsPathAndQuery()
{
    HttpRequestParser parser;
    parser.add(head("GET /api/v1/balances/USDT%5FTRX?a=1,2&b=x%2By&c=x+y&d= HTTP/1.1",
                    "hOST:localhost\r\nContent-Length: 0\r\n"));
    const auto request = parser.take();
    QVERIFY(request && *request);
    QCOMPARE((*request)->path.join(u'/'), QStringLiteral("api/v1/balances/USDT_TRX"));
    QCOMPARE((*request)->query.value(QStringLiteral("a")), QStringLiteral("1,2"));
    QCOMPARE((*request)->query.value(QStringLiteral("b")), QStringLiteral("x+y"));
    QCOMPARE((*request)->query.value(QStringLiteral("c")), QStringLiteral("x y"));
    QVERIFY((*request)->query.contains(QStringLiteral("d")));
    QVERIFY((*request)->keepsConnection);
}

void TestHttpRequestParser::waitsForTheWholeHead()
{
    HttpRequestParser parser;
    const QByteArray bytes = head("GET / HTTP/1.1");
    for (const char byte : bytes.chopped(1)) {
        parser.add(QByteArray(1, byte));
        QVERIFY(!parser.take());
    }
    parser.add("\n");
    QVERIFY(*parser.take());
}

void TestHttpRequestParser::takesRequestsInTheirOrder()
{
    HttpRequestParser parser;
    parser.add(head("GET /one HTTP/1.1") + head("GET /two HTTP/1.1"));
    QCOMPARE((*parser.take())->path.first(), QStringLiteral("one"));
    QCOMPARE((*parser.take())->path.first(), QStringLiteral("two"));
    QVERIFY(!parser.take());
}

void TestHttpRequestParser::closesWhenAsked()
{
    HttpRequestParser parser;
    parser.add(head("GET / HTTP/1.1", "Host: localhost\r\nConnection: Close\r\n"));
    QVERIFY(!(*parser.take())->keepsConnection);
}

void TestHttpRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpFault>("fault");
    QTest::newRow("another method") << head("POST / HTTP/1.1") << HttpFault::MethodNotAllowed;
    QTest::newRow("HTTP/1.0") << head("GET / HTTP/1.0") << HttpFault::VersionNotSupported;
    QTest::newRow("two blanks") << head("GET  / HTTP/1.1") << HttpFault::BadRequest;
    QTest::newRow("no leading slash") << head("GET x HTTP/1.1") << HttpFault::BadRequest;
    QTest::newRow("a control character") << head("GET /\x01 HTTP/1.1") << HttpFault::BadRequest;
    QTest::newRow("a name twice") << head("GET /?a=1&a=2 HTTP/1.1") << HttpFault::BadRequest;
    QTest::newRow("no host") << head("GET / HTTP/1.1", "Accept: */*\r\n") << HttpFault::BadRequest;
    QTest::newRow("two hosts") << head("GET / HTTP/1.1", "Host: localhost\r\nHost: localhost\r\n")
                               << HttpFault::BadRequest;
    QTest::newRow("a host of the web") << head("GET / HTTP/1.1", "Host: example.com\r\n") << HttpFault::OtherHost;
    QTest::newRow("a folded header") << head("GET / HTTP/1.1", "Host: localhost\r\n more\r\n") << HttpFault::BadRequest;
    QTest::newRow("a body") << head("GET / HTTP/1.1", "Host: localhost\r\nContent-Length: 5\r\n")
                            << HttpFault::BodyNotExpected;
    QTest::newRow("chunks") << head("GET / HTTP/1.1", "Host: localhost\r\nTransfer-Encoding: chunked\r\n")
                            << HttpFault::BodyNotExpected;
    QTest::newRow("a long line, unended") << QByteArray(9000, 'a') << HttpFault::UriTooLong;
    QTest::newRow("a long line") << head("GET /?a=" + QByteArray(9000, 'a') + " HTTP/1.1") << HttpFault::UriTooLong;
    QTest::newRow("headers without end") << "GET / HTTP/1.1\r\n" + QByteArray(25'000, 'a')
                                         << HttpFault::HeadersTooLarge;
}

void TestHttpRequestParser::refuses()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser parser;
    parser.add(bytes);
    const auto request = parser.take();
    QVERIFY(request && !*request);
    QTEST(request->error(), "fault");
}

QTEST_APPLESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
