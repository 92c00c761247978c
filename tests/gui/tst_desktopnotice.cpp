#include "gui/desktopnotice.h"

#include "support/sessionbus.h"

#include <QTest>

// The desktop's notifications, on a bus of the test's own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown; // title and text

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        shown.append(title + QStringLiteral(": ") + text);
        return uint(shown.size());
    }
};

class TestDesktopNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDesktop();
    void doesNothingWithoutABus();
};

void TestDesktopNotice::tellsTheDesktop()
{
    const LonelyHome home;
    SessionBus own(home);
    if (!own.start()) {
        QSKIP("there is no dbus-daemon here");
    }
    FakeNotifications notifications;
    QDBusConnection bus = own.connection();
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications,
                               QDBusConnection::ExportAllSlots));
    DesktopNotice(bus).show(QStringLiteral("Mass payout finished"), QStringLiteral("2 paid & none <in> doubt"));
    QTRY_COMPARE(notifications.shown,
                 QStringList{QStringLiteral("Mass payout finished: 2 paid &amp; none &lt;in&gt; doubt")});
}

void TestDesktopNotice::doesNothingWithoutABus()
{
    DesktopNotice(QDBusConnection(QStringLiteral("no such bus"))).show(QStringLiteral("a"), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
