#include "cli/outputstream.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

// Somebody else may have made the descriptor non-blocking; then we wait until it takes more.
bool mayTryAgain(int descriptor)
{
    if (errno == EINTR) {
        return true;
    }
    if (errno != EAGAIN && errno != EWOULDBLOCK) {
        return false;
    }
    pollfd writable{descriptor, POLLOUT, 0};
    return poll(&writable, 1, -1) >= 0 || errno == EINTR;
}

} // namespace

OutputStream::~OutputStream()
{
    flush();
}

void OutputStream::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

bool OutputStream::flush()
{
    qsizetype done = 0;
    while (done < m_buffer.size() && !m_hasFailed) {
        const ssize_t written = ::write(m_descriptor, m_buffer.constData() + done, size_t(m_buffer.size() - done));
        if (written >= 0) {
            done += written;
        } else if (!mayTryAgain(m_descriptor)) {
            m_hasFailed = true;
        }
    }
    m_buffer.clear();
    return !m_hasFailed;
}

bool OutputStream::isTerminal() const
{
    return isatty(m_descriptor) == 1;
}
