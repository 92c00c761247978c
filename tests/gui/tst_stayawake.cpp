#include "gui/stayawake.h"

#include "support/sessionbus.h"

#include <QDBusUnixFileDescriptor>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

// The login manager's lock against sleep, on a bus of the test's own.
class FakeSleepLock : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked; // what was to be held off, and how

    ~FakeSleepLock() override { release(); }

    // Whether whoever asked has let go of the lock.
    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        Q_UNUSED(who)
        Q_UNUSED(why)
        asked.append(what + u' ' + mode);
        release();
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
            return {};
        }
        m_end = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }

private:
    void release()
    {
        if (m_end >= 0) {
            ::close(m_end);
        }
        m_end = -1;
    }

    int m_end = -1;
};

class TestStayAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsOffSleepUntilTheEnd();
    void letsGoOfALockThatComesTooLate();
    void doesNothingWithoutABus();

private:
    std::unique_ptr<LonelyHome> m_home;
    std::unique_ptr<SessionBus> m_bus;
};

void TestStayAwake::init()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("test")); // which is kept by its name
    m_home = std::make_unique<LonelyHome>();
    m_bus = std::make_unique<SessionBus>(*m_home);
    if (!m_bus->start()) {
        QSKIP("there is no dbus-daemon here");
    }
}

void TestStayAwake::holdsOffSleepUntilTheEnd()
{
    FakeSleepLock manager;
    QDBusConnection bus = m_bus->connection();
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
    StayAwake awake(bus);
    awake.begin(QStringLiteral("A mass payout is being sent."));
    QTRY_COMPARE(manager.asked, QStringList{QStringLiteral("sleep block")});
    QTest::qWait(0);
    QVERIFY(!manager.isReleased());
    awake.end();
    QTRY_VERIFY(manager.isReleased());
}

void TestStayAwake::letsGoOfALockThatComesTooLate()
{
    FakeSleepLock manager;
    QDBusConnection bus = m_bus->connection();
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
    StayAwake awake(bus);
    awake.begin(QStringLiteral("A mass payout is being sent."));
    awake.end();
    QTRY_COMPARE(manager.asked.size(), 1);
    QTRY_VERIFY(manager.isReleased());
}

void TestStayAwake::doesNothingWithoutABus()
{
    StayAwake awake(QDBusConnection(QStringLiteral("no such bus")));
    awake.begin(QStringLiteral("A mass payout is being sent."));
    awake.end();
    StayAwake(m_bus->connection()).begin(QStringLiteral("Nobody answers here."));
}

QTEST_GUILESS_MAIN(TestStayAwake)
#include "tst_stayawake.moc"
