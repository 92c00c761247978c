#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

// A D-Bus service that takes every call and answers none until it is told to.
class SilentService : public QDBusVirtualObject
{
public:
    // Takes the name on the bus. False when somebody else has it.
    [[nodiscard]] bool begin(const QDBusConnection &bus, const QString &name)
    {
        m_bus = bus;
        return m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath)
            && m_bus.registerService(name);
    }

    // The names of the methods it was called by, in their order.
    [[nodiscard]] QStringList calls() const { return m_calls; }

    // Answers all that waits, and all that comes later, with an error.
    void refuseAll()
    {
        m_isRefusing = true;
        for (const QDBusMessage &message : std::exchange(m_waiting, {})) {
            refuse(message);
        }
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_calls.append(message.member());
        message.setDelayedReply(true);
        if (m_isRefusing) {
            refuse(message);
        } else {
            m_waiting.append(message);
        }
        return true;
    }

private:
    void refuse(const QDBusMessage &message)
    {
        m_bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("not today")));
    }

    QDBusConnection m_bus{QString()};
    QStringList m_calls;
    QList<QDBusMessage> m_waiting;
    bool m_isRefusing = false;
};
