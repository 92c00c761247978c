#include "account/keyverdict.h"

#include "plisio/envelope.h"

#include <QTest>

class TestKeyVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRefusals_data();
    void readsRefusals();
    void readsOtherEnds_data();
    void readsOtherEnds();
    void takesABalanceForAYes();
    void cutsLongMessages();
    void findsTheAddress_data();
    void findsTheAddress();
    void takesAnOldCertificateForAWrongClock();
};

void TestKeyVerdict::readsRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<KeyHealth>("health");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const char *data, KeyHealth health, const char *message) {
        QTest::newRow(name) << status << QByteArray(data) << health << QString::fromLatin1(message);
    };
    row("401", 401, R"({"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0})",
        KeyHealth::Wrong, "Your request was made with invalid credentials.");
    row("401 without words", 401, R"({"name":"Unauthorized"})", KeyHealth::Wrong, "Unauthorized");
    row("key field", 422, R"({"name":"x","message":"{\"api_key\":[\"is invalid\"]}","code":1})", KeyHealth::Wrong,
        "api_key: is invalid");
    row("key in words", 403, R"({"message":"Wrong API key"})", KeyHealth::Wrong, "Wrong API key");
    row("403", 403, R"({"name":"Forbidden","message":"You are not allowed to perform this action.","code":0})",
        KeyHealth::IpNotAllowed, "You are not allowed to perform this action.");
    row("IP in words", 422, R"({"message":"Request from IP 203.0.113.7 is not permitted"})", KeyHealth::IpNotAllowed,
        "Request from IP 203.0.113.7 is not permitted");
    row("IP with 401", 401, R"({"message":"Your IP is not in the white list"})", KeyHealth::IpNotAllowed,
        "Your IP is not in the white list");
    row("withdrawals disabled", 403, R"({"message":"Withdrawal via API is disabled"})", KeyHealth::WithdrawalsDisabled,
        "Withdrawal via API is disabled");
    row("not allowed to withdraw", 422, R"({"message":"It is not allowed for this shop to withdraw"})",
        KeyHealth::WithdrawalsDisabled, "It is not allowed for this shop to withdraw");
    row("ip inside another word", 422, R"({"message":"Recipient shipped"})", KeyHealth::Refused, "Recipient shipped");
    row("currency not enabled", 422, R"({"message":"{\"psys_cid\":[\"is not enabled\"]}","code":1})", KeyHealth::Works,
        "psys_cid: is not enabled");
    row("currency not supported", 404,
        R"({"message":"Unsupported currency attribute value: {\"currency\":\"BTC\"}","code":105})", KeyHealth::Works,
        "Unsupported currency attribute value:; currency: BTC");
    row("currency and something else", 422, R"({"message":"{\"currency\":[\"a\"],\"shop\":[\"b\"]}"})",
        KeyHealth::Refused, "currency: a; shop: b");
    row("anything else", 400, R"({"name":"Bad Request","message":"Shop is blocked","code":7})", KeyHealth::Refused,
        "Shop is blocked");
    row("server in trouble", 500, R"({"name":"Internal","message":"Unauthorized","code":0})", KeyHealth::Unreachable,
        "Unauthorized");
}

void TestKeyVerdict::readsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, data);
    const Result<JsonValue, JsonFault> json = JsonValue::parse(data);
    QVERIFY(json);
    const KeyHealthReport report = judgeKey(AskError{AskFault::Refused, readError(*json), status});
    QTEST(report.health, "health");
    QTEST(report.message, "message");
}

void TestKeyVerdict::readsOtherEnds_data()
{
    QTest::addColumn<AskFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<KeyHealth>("health");
    QTest::newRow("no key") << AskFault::NoKey << 0 << KeyHealth::None;
    QTest::newRow("no connection") << AskFault::Unreachable << 0 << KeyHealth::Unreachable;
    QTest::newRow("deadline") << AskFault::Deadline << 0 << KeyHealth::Unreachable;
    QTest::newRow("a portal's page") << AskFault::Unreadable << 200 << KeyHealth::Unreachable;
    QTest::newRow("a bare 401") << AskFault::Unreadable << 401 << KeyHealth::Wrong;
    QTest::newRow("a bare 403") << AskFault::Unreadable << 403 << KeyHealth::IpNotAllowed;
    QTest::newRow("a bare 502") << AskFault::Unreachable << 502 << KeyHealth::Unreachable;
}

void TestKeyVerdict::readsOtherEnds()
{
    QFETCH(AskFault, fault);
    QFETCH(int, status);
    const std::optional<int> httpStatus = status == 0 ? std::nullopt : std::optional(status);
    const KeyHealthReport report = judgeKey(AskError{fault, {}, httpStatus});
    QTEST(report.health, "health");
    QCOMPARE(report.message, QString());
}

void TestKeyVerdict::takesABalanceForAYes()
{
    QCOMPARE(judgeKey(Balance{QStringLiteral("BTC"), Amount()}).health, KeyHealth::Works);
}

void TestKeyVerdict::cutsLongMessages()
{
    const PlisioError error{{}, {}, QString(1'000'000, u'x'), {}};
    QCOMPARE(judgeKey(AskError{AskFault::Refused, error, 400}).message.size(), 500);
}

void TestKeyVerdict::findsTheAddress_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << QStringLiteral("Your IP 203.0.113.7 is not allowed.") << QStringLiteral("203.0.113.7");
    QTest::newRow("at the end") << QStringLiteral("IP denied: 203.0.113.7.") << QStringLiteral("203.0.113.7");
    QTest::newRow("IPv6") << QStringLiteral("IP 2001:DB8::17 denied") << QStringLiteral("2001:db8::17");
    QTest::newRow("twice the same") << QStringLiteral("IP 203.0.113.7 (203.0.113.7)") << QStringLiteral("203.0.113.7");
    QTest::newRow("which of two") << QStringLiteral("IP 203.0.113.7 is not 203.0.113.8") << QString();
    QTest::newRow("none") << QStringLiteral("Your IP is not allowed") << QString();
    QTest::newRow("no address") << QStringLiteral("IP 999.1.1.1 at 12:30, version 1.2") << QString();
}

void TestKeyVerdict::findsTheAddress()
{
    QFETCH(QString, message);
    const KeyHealthReport report = judgeKey(AskError{AskFault::Refused, PlisioError{{}, {}, message, {}}, 403});
    QCOMPARE(report.health, KeyHealth::IpNotAllowed);
    QTEST(report.address, "address");
}

void TestKeyVerdict::takesAnOldCertificateForAWrongClock()
{
    const TimeSigns outOfDate{{}, true};
    const QDateTime now({2026, 11, 23}, {8, 30}, Qt::UTC);
    QCOMPARE(withClock({KeyHealth::Unreachable}, outOfDate, now).health, KeyHealth::ClockOff);
    QVERIFY(!withClock({KeyHealth::Unreachable}, outOfDate, now).clockAhead);
    QCOMPARE(withClock({KeyHealth::Unreachable}, {}, now).health, KeyHealth::Unreachable);
    QCOMPARE(withClock({KeyHealth::Wrong}, {now.addDays(3), false}, now).health, KeyHealth::Wrong);
}

QTEST_APPLESS_MAIN(TestKeyVerdict)
#include "tst_keyverdict.moc"
