#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

// Tells something through the desktop's notifications. Never waits; without such a service nothing happens. What is told
// may be read on a locked screen: no amounts, no names, no addresses.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    // On the session's bus.
    explicit DesktopNotice(QObject *parent = nullptr);
    // On this bus.
    explicit DesktopNotice(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const QString &title, const QString &text);

private:
    static void send(const QDBusConnection &bus, const QString &title, const QString &text);

    std::optional<QDBusConnection> m_bus; // none: the session's, found when it is needed
};
