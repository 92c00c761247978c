#include "gui/desktopnotice.h"

#include "support/sessionbus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

// The desktop's notifications, on a bus of the test's own.
class NotificationService : public QDBusVirtualObject
{
public:
    QStringList shown; // title and text

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1String("Notify") && arguments.size() == 8) {
            shown.append(arguments.at(3).toString() + QStringLiteral(": ") + arguments.at(4).toString());
        }
        return true;
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
    NotificationService notifications;
    QDBusConnection bus = own.connection();
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications));
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
