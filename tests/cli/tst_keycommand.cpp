#include "cli/commandbench.h"
#include "support/canary.h"

using namespace Qt::StringLiterals;

class TestKeyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHealth_data();
    void tellsTheHealth();
    void tellsMoreThanTheToken();
    void keepsTheShapeWithoutAKey_data();
    void keepsTheShapeWithoutAKey();
    void storesTheFirstLine();
    void storesNothingElse_data();
    void storesNothingElse();
    void saysWhyItIsNotStored();
    void forgets();
};

void TestKeyCommand::tellsTheHealth_data()
{
    QTest::addColumn<int>("health");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("works") << int(KeyHealth::Works) << u"works"_s << 0;
    QTest::newRow("wrong") << int(KeyHealth::Wrong) << u"wrong"_s << 2;
    QTest::newRow("ip") << int(KeyHealth::IpNotAllowed) << u"ip-not-allowed"_s << 2;
    QTest::newRow("refused") << int(KeyHealth::Refused) << u"refused"_s << 2;
    QTest::newRow("withdrawals disabled") << int(KeyHealth::WithdrawalsDisabled) << u"refused"_s << 2;
    QTest::newRow("no secure connection") << int(KeyHealth::ClockOff) << u"unreachable"_s << 2;
    QTest::newRow("unreachable") << int(KeyHealth::Unreachable) << u"unreachable"_s << 2;
}

void TestKeyCommand::tellsTheHealth()
{
    QFETCH(int, health);
    CommandBench bench;
    bench.parts.keys.testAnswer = {KeyHealth(health), u"<b>no</b>\u202E"_s};
    const int ended = bench.run(u"key status --json"_s);
    QTEST(ended, "status");
    const QJsonObject answer = bench.json();
    QTEST(answer["key"_L1].toString(), "token");
    QCOMPARE(answer["key_source"_L1].toString(), u"keychain"_s);
    QVERIFY(answer["message"_L1].toString().contains("<b>no</b><U+202E>"_L1));
    QVERIFY(bench.parts.need == CommandServices::Need::Network);
}

void TestKeyCommand::tellsMoreThanTheToken()
{
    CommandBench address;
    address.parts.keys.testAnswer = {KeyHealth::IpNotAllowed, u"no"_s, u"203.0.113.7"_s};
    QCOMPARE(address.run(u"key status --json"_s), 2);
    QCOMPARE(address.json()["ip_address"_L1].toString(), u"203.0.113.7"_s);
    QVERIFY(address.json()["problem"_L1].isNull() && address.json()["clock_ahead_seconds"_L1].isNull());
    QVERIFY(address.err().contains("203.0.113.7"_L1));
    CommandBench clock;
    clock.parts.keys.testAnswer = {KeyHealth::ClockOff, {}, {}, -7200};
    QCOMPARE(clock.run(u"key status --json"_s), 0);
    QCOMPARE(clock.json()["key"_L1].toString(), u"works"_s);
    QCOMPARE(clock.json()["problem"_L1].toString(), u"clock-off"_s);
    QCOMPARE(clock.json()["clock_ahead_seconds"_L1].toInt(), -7200);
    QVERIFY(clock.json()["ip_address"_L1].isNull());
}

void TestKeyCommand::keepsTheShapeWithoutAKey_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << int(KeyFault::NotFound) << QString() << 1;
    QTest::newRow("no keychain") << int(KeyFault::NoKeychain) << u"no-keychain"_s << 4;
    QTest::newRow("locked") << int(KeyFault::Locked) << u"keychain-locked"_s << 4;
    QTest::newRow("other host") << int(KeyFault::OtherHost) << u"key-for-other-host"_s << 1;
    QTest::newRow("no key at all") << int(KeyFault::NotAKey) << u"bad-key"_s << 1;
}

void TestKeyCommand::keepsTheShapeWithoutAKey()
{
    QFETCH(int, fault);
    CommandBench bench;
    bench.parts.keys.loadAnswer = KeyError{KeyFault(fault), u"words of the keychain"_s};
    const int ended = bench.run(u"key status --json"_s);
    QTEST(ended, "status");
    QTEST(bench.names(u"errors"_s), "error");
    const QJsonObject answer = bench.json();
    QCOMPARE(answer["key"_L1].toString(), u"none"_s);
    QCOMPARE(answer["key_source"_L1].toString(), u"none"_s);
    QVERIFY(!answer["message"_L1].toString().isEmpty());
}

void TestKeyCommand::storesTheFirstLine()
{
    for (const QString &line : {u"key set"_s, u"--json key set"_s}) {
        CommandBench bench;
        bench.terminal.secret = canaryKey();
        QCOMPARE(bench.run(line), 0);
        QCOMPARE(bench.parts.keys.stored, QList{canaryKey()});
        QVERIFY(!holdsKey(bench.out().toUtf8()) && !holdsKey(bench.err().toUtf8()));
        QCOMPARE(bench.json()["key_source"_L1].toString(), line.contains("json"_L1) ? u"keychain"_s : QString());
    }
}

void TestKeyCommand::storesNothingElse_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two words") << QByteArray("two words");
    QTest::newRow("a tab") << QByteArray("key\t");
    QTest::newRow("letters beyond ASCII") << QByteArray("k\xC3\xBC");
    QTest::newRow("a control character") << QByteArray("key\x7F");
}

void TestKeyCommand::storesNothingElse()
{
    QFETCH(QByteArray, input);
    CommandBench bench;
    bench.terminal.secret = input;
    QCOMPARE(bench.run(u"key set --json"_s), 1);
    QCOMPARE(bench.names(u"errors"_s), u"bad-key"_s);
    QVERIFY(bench.parts.keys.stored.isEmpty());
}

void TestKeyCommand::saysWhyItIsNotStored()
{
    CommandBench bench;
    bench.terminal.secret = canaryKey();
    bench.parts.keys.storeAnswer = KeyError{KeyFault::Denied, u"no entry"_s};
    QCOMPARE(bench.run(u"key set --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"keychain-denied"_s);
    QVERIFY(bench.err().contains("(no entry)"_L1));
    QVERIFY(!holdsKey(bench.out().toUtf8()) && !holdsKey(bench.err().toUtf8()));
}

void TestKeyCommand::forgets()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"key forget --json"_s), 0);
    QCOMPARE(bench.json()["key_source"_L1].toString(), u"none"_s);
}

QTEST_GUILESS_MAIN(TestKeyCommand)
#include "tst_keycommand.moc"
