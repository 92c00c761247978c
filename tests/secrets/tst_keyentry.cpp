#include "secrets/keyentry.h"

#include "support/canary.h"

#include <QTest>

class TestKeyEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsKeyIdAndHostTogether();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void knowsWhatCanBeAKey_data();
    void knowsWhatCanBeAKey();
};

void TestKeyEntry::keepsKeyIdAndHostTogether()
{
    const StoredKey key{Secret(canaryKey()), QStringLiteral("00ff"), QStringLiteral("api.plisio.net")};
    const Result<StoredKey, KeyError> read = decodeKeyEntry(encodeKeyEntry(key));
    QVERIFY(read);
    QCOMPARE(read->secret.reveal(), canaryKey());
    QCOMPARE(read->id, key.id);
    QCOMPARE(read->hostId, key.hostId);
}

void TestKeyEntry::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare key") << canaryKey();
    QTest::newRow("another form") << QByteArray("Disburse key, form 2\nid 1\nhost h\nkey k\n");
    QTest::newRow("cut off") << QByteArray("Disburse key, form 1\nid 1\nhost h\nkey k");
    QTest::newRow("no id") << QByteArray("Disburse key, form 1\nid \nhost h\nkey k\n");
    QTest::newRow("no host line") << QByteArray("Disburse key, form 1\nid 1\nkey k\n");
    QTest::newRow("no key") << QByteArray("Disburse key, form 1\nid 1\nhost h\nkey \n");
    QTest::newRow("key with a space") << QByteArray("Disburse key, form 1\nid 1\nhost h\nkey k k\n");
    QTest::newRow("more than a key") << QByteArray("Disburse key, form 1\nid 1\nhost h\nkey k\nkey k\n");
    QTest::newRow("another order") << QByteArray("Disburse key, form 1\nhost h\nid 1\nkey k\n");
}

void TestKeyEntry::refusesWhatItDidNotWrite()
{
    QFETCH(QByteArray, text);
    const Result<StoredKey, KeyError> read = decodeKeyEntry(Secret(text));
    QVERIFY(!read);
    QCOMPARE(read.error().fault, KeyFault::Damaged);
}

void TestKeyEntry::knowsWhatCanBeAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isUsable");
    QTest::newRow("letters and signs") << canaryKey() << true;
    QTest::newRow("longest") << QByteArray(512, 'k') << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too long") << QByteArray(513, 'k') << false;
    QTest::newRow("line feed at the end") << QByteArray("key\n") << false;
    QTest::newRow("space inside") << QByteArray("my key") << false;
    QTest::newRow("NUL") << QByteArray("my\0key", 6) << false;
    QTest::newRow("not ASCII") << QByteArray("schl\xc3\xbcssel") << false;
}

void TestKeyEntry::knowsWhatCanBeAKey()
{
    QFETCH(QByteArray, key);
    QTEST(isUsableKey(Secret(key)), "isUsable");
}

QTEST_APPLESS_MAIN(TestKeyEntry)
#include "tst_keyentry.moc"
