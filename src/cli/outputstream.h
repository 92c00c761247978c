#pragma once

#include <QByteArray>

// A buffered way to one file descriptor that notices when its bytes do not arrive. Not the owner of the descriptor.
// Closed readers (EPIPE) and full disks end in hasFailed(), not in a signal, as long as SIGPIPE is ignored.
class OutputStream
{
public:
    explicit OutputStream(int descriptor) : m_descriptor(descriptor) {}
    ~OutputStream();

    OutputStream(const OutputStream &) = delete;
    OutputStream &operator=(const OutputStream &) = delete;

    void write(const QByteArray &bytes);
    // Whether everything written so far has been taken by the system.
    bool flush();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isTerminal() const;

private:
    int m_descriptor;
    QByteArray m_buffer;
    bool m_hasFailed = false;
};
