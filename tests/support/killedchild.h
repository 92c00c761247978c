#pragma once

#include <QCoreApplication>
#include <QProcess>

// This test's own executable, started again as another process for one part of a test.
class KilledChild
{
public:
    explicit KilledChild(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    }

    // Whether it ended by itself with status 0; false when it was killed or failed.
    bool finish()
    {
        m_process.waitForFinished(120'000);
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QStringList lines()
    {
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    void kill() { m_process.kill(); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};
