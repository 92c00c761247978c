#include "account/pinkeeper.h"

#include "support/fakekeyholder.h"
#include "support/keysinmemory.h"

#include <QTest>

class TestPinKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAHashBesideTheKey();
    void knowsItsPin();
    void saysWhatTheKeychainSays();
    void forgets();
    void takesTheKeyInUseForAProof();
};

namespace {

template<class Value>
Value resultOf(QFuture<Value> future)
{
    const bool isDone = QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
    Q_ASSERT(isDone);
    return future.result();
}

} // namespace

void TestPinKeeper::keepsAHashBesideTheKey()
{
    auto keychain = std::make_shared<KeysInMemory>();
    keychain->keys.insert(QStringLiteral("shop"), {Secret("the-key"), QStringLiteral("id"), QStringLiteral("host")});
    PinKeeper pin(keychain, QStringLiteral("shop"));
    QVERIFY(resultOf(pin.set(Secret("2468"))));
    QCOMPARE(keychain->keys.size(), 2);
    QCOMPARE(keychain->keys.value(QStringLiteral("shop")).secret.reveal(), QByteArray("the-key"));
    QVERIFY(keychain->keys.value(QStringLiteral("shop PIN")).secret.reveal().startsWith("$argon2id$"));
}

void TestPinKeeper::knowsItsPin()
{
    PinKeeper pin(std::make_shared<KeysInMemory>(), QStringLiteral("shop"));
    QVERIFY(resultOf(pin.set(Secret("2468"))));
    QVERIFY(*resultOf(pin.check(Secret("2468"))));
    QVERIFY(!*resultOf(pin.check(Secret("2469"))));
}

void TestPinKeeper::saysWhatTheKeychainSays()
{
    auto keychain = std::make_shared<KeysInMemory>();
    PinKeeper pin(keychain, QStringLiteral("shop"));
    QCOMPARE(resultOf(pin.check(Secret("2468"))).error().fault, KeyFault::NotFound);
    keychain->writeFault = KeyFault::Locked;
    QCOMPARE(resultOf(pin.set(Secret("2468"))).error().fault, KeyFault::Locked);
}

void TestPinKeeper::forgets()
{
    auto keychain = std::make_shared<KeysInMemory>();
    PinKeeper pin(keychain, QStringLiteral("shop"));
    QVERIFY(resultOf(pin.set(Secret("2468"))));
    QVERIFY(resultOf(pin.forget()));
    QVERIFY(keychain->keys.isEmpty());
}

void TestPinKeeper::takesTheKeyInUseForAProof()
{
    FakeKeyHolder keys;
    QVERIFY(!PinKeeper::isKey(keys, Secret()));
    keys.active = ActiveKey{Secret("the-key"), QStringLiteral("id"), KeySource::Keychain};
    QVERIFY(PinKeeper::isKey(keys, Secret("the-key")));
    QVERIFY(!PinKeeper::isKey(keys, Secret("the-kez")));
}

QTEST_GUILESS_MAIN(TestPinKeeper)
#include "tst_pinkeeper.moc"
