#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

// Keeps the computer from going to sleep while a batch is sent, through the system's login manager. Never waits; where
// there is no such manager, nothing happens, and the payout goes on as well as it can.
class StayAwake : public QObject
{
    Q_OBJECT

public:
    // Asks on the system's bus.
    explicit StayAwake(QObject *parent = nullptr);
    // Asks on this bus.
    explicit StayAwake(const QDBusConnection &bus, QObject *parent = nullptr);

    // reason: shown to whoever wants to suspend the computer.
    void begin(const QString &reason);
    void end();

private:
    void ask(const QDBusConnection &bus, const QString &reason);

    std::optional<QDBusConnection> m_bus; // none: the system's, found when it is needed
    QDBusUnixFileDescriptor m_lock; // awake as long as it is open
    int m_holder = 0; // which begin() an answer belongs to; 0: nobody wants to stay awake
    int m_count = 0;
};
