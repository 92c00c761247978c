#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

// A server on loopback that gives every request the same answer, or what a test makes of its target, and keeps the
// requests that came.
class AnsweringServer
{
public:
    AnsweringServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { serve(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString base() const
    {
        return QStringLiteral("http://127.0.0.1:%1/api/v1").arg(m_server.serverPort());
    }
    [[nodiscard]] const QByteArrayList &targets() const { return m_targets; }
    // Whole, with their headers.
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    void answer(int status, const QByteArray &body)
    {
        answerBy([bytes = message(status, body)](const QByteArray &) { return bytes; });
    }
    // The same for the targets with this piece in them; of several pieces the longest counts.
    void answer(const QByteArray &piece, int status, const QByteArray &body)
    {
        m_answers.insert(piece, message(status, body));
        answerBy([this](const QByteArray &target) { return answerFor(target); });
    }
    // bytes(target) is what goes back; when it is empty, or says "Connection: close", the connection is closed.
    void answerBy(std::function<QByteArray(const QByteArray &target)> bytes) { m_bytes = std::move(bytes); }

    // headers: whole lines, each with its line end.
    static QByteArray message(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\nContent-Type: application/json\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    // From now on nobody is there.
    void close() { m_server.close(); }

private:
    [[nodiscard]] QByteArray answerFor(const QByteArray &target) const
    {
        QByteArray longest;
        for (const QByteArray &piece : m_answers.keys()) {
            longest = target.contains(piece) && piece.size() > longest.size() ? piece : longest;
        }
        return m_answers.value(longest);
    }

    void serve()
    {
        ++m_connections;
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n")) {
                answerTo(*socket, std::exchange(request, {}));
            }
        });
    }

    void answerTo(QTcpSocket &socket, const QByteArray &request)
    {
        m_requests.append(request);
        m_targets.append(request.split(' ').value(1));
        const QByteArray bytes = m_bytes ? m_bytes(m_targets.last()) : QByteArray();
        socket.write(bytes);
        if (bytes.isEmpty() || bytes.contains("\r\nConnection: close\r\n")) {
            socket.disconnectFromHost();
        }
    }

    QTcpServer m_server;
    std::function<QByteArray(const QByteArray &)> m_bytes;
    QMap<QByteArray, QByteArray> m_answers; // by a piece of the target
    QByteArrayList m_targets;
    QByteArrayList m_requests;
    int m_connections = 0;
};
