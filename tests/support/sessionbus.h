#pragma once

#include "support/lonelyhome.h"

#include <QDBusConnection>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

// A daemon of the test's own: it ends with this object, and with the test however that ends.
class ChildDaemon
{
public:
    ChildDaemon()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }

    ~ChildDaemon()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    ChildDaemon(const ChildDaemon &) = delete;
    ChildDaemon &operator=(const ChildDaemon &) = delete;

    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        m_process.start(program, arguments);
        if (!m_process.waitForStarted()) {
            return false;
        }
        m_process.write(input);
        m_process.closeWriteChannel();
        return true;
    }

    [[nodiscard]] QByteArray readLine()
    {
        return m_process.waitForReadyRead() ? m_process.readLine().trimmed() : QByteArray();
    }

private:
    QProcess m_process;
};

// A session bus of the test's own, on which nothing starts by itself.
class SessionBus
{
public:
    explicit SessionBus(const LonelyHome &home) : m_home(home.path()) {}

    [[nodiscard]] bool start()
    {
        QFile rules(m_home + QStringLiteral("/bus.conf"));
        if (!rules.open(QIODevice::WriteOnly)) {
            return false;
        }
        rules.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.toUtf8()
                    + "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                      "<allow receive_sender=\"*\"/></policy></busconfig>");
        rules.close();
        const QStringList arguments{QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                    QStringLiteral("--config-file=") + rules.fileName()};
        if (!m_daemon.start(QStringLiteral("dbus-daemon"), arguments)) {
            return false;
        }
        m_address = m_daemon.readLine();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        return !m_address.isEmpty();
    }

    // The test's own connection to the bus, beside the ones the code under test has.
    [[nodiscard]] QDBusConnection connection() const
    {
        return QDBusConnection::connectToBus(QString::fromUtf8(m_address), QStringLiteral("test"));
    }

private:
    QString m_home;
    QByteArray m_address;
    ChildDaemon m_daemon;
};
