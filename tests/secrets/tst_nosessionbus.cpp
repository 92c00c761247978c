#include "secrets/keychainstore.h"

#include "support/lonelyhome.h"
#include "support/wait.h"

// A machine without a desktop session: a server, a container, cron.
class TestNoSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoKeychain();

private:
    LonelyHome m_home;
};

void TestNoSessionBus::saysThatThereIsNoKeychain()
{
    KeychainStore store;
    const StoredKey key{Secret("a-key"), QStringLiteral("01"), QStringLiteral("api.plisio.net")};
    QCOMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::NoKeychain);
    QCOMPARE(resultOf(store.write(QStringLiteral("default"), key)).error().fault, KeyFault::NoKeychain);
    QCOMPARE(resultOf(store.forget(QStringLiteral("default"))).error().fault, KeyFault::NoKeychain);
}

QTEST_GUILESS_MAIN(TestNoSessionBus)
#include "tst_nosessionbus.moc"
