#pragma once

#include "support/sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QTest>

// A secret as the Secret Service API passes it, (oayays).
struct KeyringSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};
Q_DECLARE_METATYPE(KeyringSecret)

inline QDBusArgument &operator<<(QDBusArgument &argument, const KeyringSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, KeyringSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

// A real gnome-keyring on the test's own bus, in the test's own home.
class RealKeyring
{
public:
    explicit RealKeyring(const SessionBus &bus) : m_bus(bus) {}

    // Starts it, unlocked; the password makes it.
    [[nodiscard]] bool start()
    {
        const QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                    QStringLiteral("--components=secrets")};
        return m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments, password) && QTest::qWaitFor([this] {
                   return m_bus.connection().interface()->isServiceRegistered(
                       QStringLiteral("org.freedesktop.secrets"));
               });
    }

    [[nodiscard]] bool lock() const
    {
        const QList<QDBusObjectPath> collections{loginCollection()};
        const QDBusMessage reply = call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
                                        QVariant::fromValue(collections));
        return reply.type() == QDBusMessage::ReplyMessage;
    }

    // By the interface that gnome-keyring has for its PAM module: no prompt.
    [[nodiscard]] bool unlock() const
    {
        qDBusRegisterMetaType<KeyringSecret>();
        const QDBusMessage session =
            call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                 QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString())));
        const KeyringSecret secret{session.arguments().value(1).value<QDBusObjectPath>(), {}, password};
        const QDBusMessage reply = call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                                        QStringLiteral("UnlockWithMasterPassword"),
                                        QVariant::fromValue(loginCollection()), QVariant::fromValue(secret));
        return reply.type() == QDBusMessage::ReplyMessage;
    }

private:
    static constexpr const char *password = "a password";

    static QDBusObjectPath loginCollection()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    }

    template<class... Arguments>
    QDBusMessage call(const QString &interface, const QString &method, Arguments... arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"), interface, method);
        (message << ... << arguments);
        return m_bus.connection().call(message);
    }

    const SessionBus &m_bus;
    ChildDaemon m_daemon;
};
