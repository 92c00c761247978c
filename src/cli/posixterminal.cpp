#include "cli/posixterminal.h"

#include "cli/echooff.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace {

constexpr qsizetype longestSecret = 4096;
constexpr size_t chunkSize = 64 * 1024;

QByteArray withoutReturn(QByteArray line)
{
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

} // namespace

PosixTerminal::PosixTerminal(int descriptor, QObject *parent)
    : QObject(parent), m_descriptor(descriptor), m_notifier(QSocketNotifier::Read)
{
    m_notifier.setSocket(descriptor);
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &PosixTerminal::readMore);
}

PosixTerminal::~PosixTerminal()
{
    wipe(m_buffer);
}

bool PosixTerminal::canAsk() const
{
    return isatty(m_descriptor) == 1;
}

template<class Answer>
QFuture<Answer> PosixTerminal::readUntil(std::function<std::optional<Answer>()> take)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_offer = [promise, take = std::move(take)] {
        std::optional<Answer> answer = take();
        if (!answer) {
            return false;
        }
        promise->addResult(std::move(*answer));
        promise->finish();
        return true;
    };
    QFuture<Answer> future = promise->future();
    offer();
    return future;
}

QFuture<std::optional<QString>> PosixTerminal::readAnswer()
{
    using Answer = std::optional<QString>;
    return readUntil<Answer>([this]() -> std::optional<Answer> {
        if (const std::optional<QByteArray> line = takeLine()) {
            return Answer(QString::fromUtf8(*line));
        }
        // The type is spelled out: deduced, it would be no optional in an optional, and no answer yet would be the end.
        return m_isAtEnd ? std::optional<Answer>(std::in_place) : std::nullopt;
    });
}

QFuture<std::optional<Secret>> PosixTerminal::readSecret()
{
    using Answer = std::optional<Secret>;
    m_echoOff = std::make_unique<EchoOff>(m_descriptor);
    return readUntil<Answer>([this]() -> std::optional<Answer> {
        std::optional<QByteArray> line = takeLine();
        const bool isTooLong = std::max(m_buffer.size(), line ? line->size() : 0) > longestSecret;
        if (!line && !m_isAtEnd && !isTooLong) {
            return std::nullopt;
        }
        m_echoOff.reset();
        wipe(m_buffer);
        return line && !isTooLong ? Answer(Secret(std::move(*line))) : Answer();
    });
}

QFuture<QByteArrayList> PosixTerminal::readLines()
{
    return readUntil<QByteArrayList>([this]() -> std::optional<QByteArrayList> {
        QByteArrayList lines = takeLines();
        return lines.isEmpty() && !m_isAtEnd ? std::nullopt : std::optional(std::move(lines));
    });
}

// The first line of the buffer; at the end of the input also one without a line end.
std::optional<QByteArray> PosixTerminal::takeLine()
{
    const qsizetype lineEnd = m_buffer.indexOf('\n');
    if (lineEnd < 0 && (!m_isAtEnd || m_buffer.isEmpty())) {
        return std::nullopt;
    }
    const qsizetype end = lineEnd < 0 ? m_buffer.size() : lineEnd;
    const qsizetype length = end > 0 && m_buffer.at(end - 1) == '\r' ? end - 1 : end;
    // Copies of their own: what is wiped below may have been the key.
    QByteArray line(m_buffer.constData(), length);
    QByteArray rest(m_buffer.constData() + end, m_buffer.size() - end);
    rest.remove(0, 1);
    wipe(m_buffer);
    m_buffer = rest;
    return line;
}

QByteArrayList PosixTerminal::takeLines()
{
    QByteArrayList lines;
    qsizetype begin = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', begin)) {
        lines += withoutReturn(m_buffer.mid(begin, end - begin));
        begin = end + 1;
    }
    m_buffer.remove(0, begin);
    if (m_isAtEnd && !m_buffer.isEmpty()) {
        lines += withoutReturn(m_buffer);
        m_buffer.clear();
    }
    return lines;
}

void PosixTerminal::readMore()
{
    std::array<char, chunkSize> chunk{};
    const ssize_t count = read(m_descriptor, chunk.data(), chunk.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    m_isAtEnd = count <= 0;
    if (count > 0) {
        m_buffer.append(chunk.data(), count);
        explicit_bzero(chunk.data(), size_t(count));
    }
    offer();
}

void PosixTerminal::offer()
{
    const std::function<bool()> offerTo = std::exchange(m_offer, nullptr);
    m_notifier.setEnabled(false);
    // Who is answered may ask again at once: then there is another one waiting already.
    if (offerTo && !offerTo() && !m_offer) {
        m_offer = offerTo;
        m_notifier.setEnabled(true);
    }
}
