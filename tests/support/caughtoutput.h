#pragma once

#include <QFile>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

// Keeps what this process writes to standard output and standard error, until it is gone; then it is shown after all.
class CaughtOutput
{
public:
    CaughtOutput()
    {
        std::fflush(nullptr);
        if (!m_file.open() || dup2(m_file.handle(), STDOUT_FILENO) < 0 || dup2(m_file.handle(), STDERR_FILENO) < 0) {
            qFatal("the output cannot be caught");
        }
    }

    ~CaughtOutput()
    {
        const QByteArray caught = read();
        dup2(m_output, STDOUT_FILENO);
        dup2(m_errors, STDERR_FILENO);
        close(m_output);
        close(m_errors);
        std::fwrite(caught.constData(), 1, size_t(caught.size()), stdout);
    }

    CaughtOutput(const CaughtOutput &) = delete;
    CaughtOutput &operator=(const CaughtOutput &) = delete;

    [[nodiscard]] QByteArray read() const
    {
        std::fflush(nullptr);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    int m_output = dup(STDOUT_FILENO);
    int m_errors = dup(STDERR_FILENO);
    QTemporaryFile m_file;
};
