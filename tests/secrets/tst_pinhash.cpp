#include "secrets/pinhash.h"

#include "secrets/keyentry.h"

#include <QTest>

class TestPinHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isArgon2idAndSalted();
    void knowsItsPinAndNoOther();
    void takesNothingForAHash_data();
    void takesNothingForAHash();
    void comparesSecrets();
};

void TestPinHash::isArgon2idAndSalted()
{
    const auto one = hashPin(Secret("2468"));
    const auto other = hashPin(Secret("2468"));
    QVERIFY(one && other);
    QVERIFY(one->reveal().startsWith("$argon2id$"));
    QVERIFY(!one->reveal().contains("2468"));
    QVERIFY(one->reveal() != other->reveal());
    QVERIFY(isUsableKey(*one)); // fits into an entry of the keychain
}

void TestPinHash::knowsItsPinAndNoOther()
{
    const auto hash = hashPin(Secret("24 ö8"));
    QVERIFY(isPinOf(*hash, Secret("24 ö8")));
    QVERIFY(!isPinOf(*hash, Secret("24 ö")));
    QVERIFY(!isPinOf(*hash, Secret()));
}

void TestPinHash::takesNothingForAHash_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the PIN itself") << QByteArray("2468");
    QTest::newRow("half a hash") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$");
    QTest::newRow("long") << QByteArray(5000, 'a');
}

void TestPinHash::takesNothingForAHash()
{
    QFETCH(QByteArray, text);
    QVERIFY(!isPinOf(Secret(text), Secret("2468")));
}

void TestPinHash::comparesSecrets()
{
    QVERIFY(isSame(Secret("abc"), Secret("abc")));
    QVERIFY(!isSame(Secret("abc"), Secret("abd")));
    QVERIFY(!isSame(Secret("abc"), Secret("ab")));
}

QTEST_GUILESS_MAIN(TestPinHash)
#include "tst_pinhash.moc"
