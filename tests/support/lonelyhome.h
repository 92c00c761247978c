#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Cuts this process off from the desktop session it may run in: a home of its own, no display, no session bus. Make one
// before anything asks for the bus; both QtDBus and GDBus look for it only once in a process.
class LonelyHome
{
public:
    LonelyHome()
    {
        const QString home = m_folder.path();
        qputenv("HOME", home.toUtf8());
        qputenv("XDG_DATA_HOME", (home + QStringLiteral("/data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", (home + QStringLiteral("/config")).toUtf8());
        qputenv("XDG_CACHE_HOME", (home + QStringLiteral("/cache")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", (home + QStringLiteral("/run")).toUtf8());
        QDir(home).mkpath(QStringLiteral("data"));
        QDir(home).mkpath(QStringLiteral("run"));
        QFile::setPermissions(home + QStringLiteral("/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                 "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION"}) {
            qunsetenv(name);
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
