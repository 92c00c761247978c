#include "secrets/keychainstore.h"

#include "support/canary.h"
#include "support/sessionbus.h"
#include "support/silentservice.h"
#include "support/wait.h"

#include <QElapsedTimer>

namespace {

StoredKey makeKey()
{
    return {Secret(canaryKey()), QStringLiteral("0123456789abcdef"), QStringLiteral("api.plisio.net")};
}

} // namespace

// Keychains that do not answer. The order matters: a question that was asked cannot be called back.
class TestKeychainLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatABusWithoutAKeychainHasNone();
    void endsInFiveSeconds();
    void opensAgainAfterALateAnswer();
    void neverAsksWhatRanOutOfTimeWaiting();

private:
    LonelyHome m_home;
    SessionBus m_bus{m_home};
    std::unique_ptr<SilentService> m_service;
};

void TestKeychainLine::initTestCase()
{
    QVERIFY2(m_bus.start(), "this test needs dbus-daemon");
}

void TestKeychainLine::saysThatABusWithoutAKeychainHasNone()
{
    KeychainStore store;
    QCOMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::NoKeychain);
    QCOMPARE(resultOf(store.write(QStringLiteral("default"), makeKey())).error().fault, KeyFault::NoKeychain);
    QCOMPARE(resultOf(store.forget(QStringLiteral("default"))).error().fault, KeyFault::NoKeychain);
}

void TestKeychainLine::endsInFiveSeconds()
{
    m_service = std::make_unique<SilentService>();
    QVERIFY(m_service->begin(m_bus.connection(), QStringLiteral("org.freedesktop.secrets")));
    KeychainStore store;
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::TimedOut);
    // The promise itself is a time here. Generous above, for a busy machine.
    QVERIFY(elapsed.elapsed() >= 4'900);
    QVERIFY(elapsed.elapsed() < 10'000);
    m_service->refuseAll();
    QTRY_VERIFY(!m_service->calls().isEmpty());
}

void TestKeychainLine::opensAgainAfterALateAnswer()
{
    m_service = std::make_unique<SilentService>();
    QVERIFY(m_service->begin(m_bus.connection(), QStringLiteral("org.freedesktop.secrets")));
    KeychainStore store(std::chrono::milliseconds(200));
    const QFuture<Result<StoredKey, KeyError>> first = store.read(QStringLiteral("default"));
    QCOMPARE(resultOf(first).error().fault, KeyFault::TimedOut);
    QCOMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::TimedOut);
    m_service->refuseAll();
    QTRY_COMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::Other);
    QCOMPARE(first.result().error().fault, KeyFault::TimedOut);
}

void TestKeychainLine::neverAsksWhatRanOutOfTimeWaiting()
{
    m_service = std::make_unique<SilentService>();
    QVERIFY(m_service->begin(m_bus.connection(), QStringLiteral("org.freedesktop.secrets")));
    KeychainStore store(std::chrono::milliseconds(200));
    const QFuture<Result<StoredKey, KeyError>> blocking = store.read(QStringLiteral("default"));
    QTRY_VERIFY(!m_service->calls().isEmpty());
    QCOMPARE(resultOf(store.write(QStringLiteral("default"), makeKey())).error().fault, KeyFault::TimedOut);
    m_service->refuseAll();
    // The next question goes through, so the one that timed out in front of it was dropped.
    QTRY_COMPARE(resultOf(store.read(QStringLiteral("default"))).error().fault, KeyFault::Other);
    QVERIFY(!m_service->calls().contains(QStringLiteral("CreateItem")));
}

QTEST_GUILESS_MAIN(TestKeychainLine)
#include "tst_keychainline.moc"
