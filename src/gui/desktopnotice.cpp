#include "gui/desktopnotice.h"

#include <QDBusMessage>
#include <QtConcurrent>

DesktopNotice::DesktopNotice(QObject *parent) : QObject(parent) {}

DesktopNotice::DesktopNotice(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

void DesktopNotice::show(const QString &title, const QString &text)
{
    if (m_bus) {
        return send(*m_bus, title, text);
    }
    // Connecting to a bus waits for it.
    QtConcurrent::run(&QDBusConnection::sessionBus).then(this, [title, text](const QDBusConnection &bus) {
        send(bus, title, text);
    });
}

void DesktopNotice::send(const QDBusConnection &bus, const QString &title, const QString &text)
{
    if (!bus.isConnected()) {
        return;
    }
    constexpr int servicesOwnTime = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // The text may be taken for markup.
    call << QStringLiteral("Disburse") << 0U << QStringLiteral("disburse") << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap() << servicesOwnTime;
    static_cast<void>(bus.send(call));
}
