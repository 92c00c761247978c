#include "gui/stayawake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QtConcurrent>

StayAwake::StayAwake(QObject *parent) : QObject(parent) {}

StayAwake::StayAwake(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

void StayAwake::begin(const QString &reason)
{
    m_holder = ++m_count;
    if (m_bus) {
        return ask(*m_bus, reason);
    }
    // Connecting to a bus waits for it.
    QtConcurrent::run(&QDBusConnection::systemBus)
        .then(this, [this, reason, holder = m_holder](const QDBusConnection &bus) {
            if (holder == m_holder) {
                ask(bus, reason);
            }
        });
}

void StayAwake::ask(const QDBusConnection &bus, const QString &reason)
{
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Disburse") << reason << QStringLiteral("block");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, holder = m_holder] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && holder == m_holder) {
            m_lock = reply.value();
        }
    });
}

void StayAwake::end()
{
    m_holder = 0;
    m_lock = QDBusUnixFileDescriptor();
}
