#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

// A server on loopback that gives every request the same answer, or another one where the target names it, and keeps the
// targets it was asked for.
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

    void answer(int status, const QByteArray &body) { m_answer = message(status, body); }
    // For the targets with this piece in them; the longest piece counts.
    void answer(const QByteArray &piece, int status, const QByteArray &body)
    {
        m_answers.insert(piece, message(status, body));
    }

    // From now on nobody is there.
    void close() { m_server.close(); }

private:
    static QByteArray message(int status, const QByteArray &body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\nContent-Type: application/json\r\n"
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    [[nodiscard]] QByteArray answerFor(const QByteArray &target) const
    {
        QByteArray longest;
        for (const QByteArray &piece : m_answers.keys()) {
            longest = target.contains(piece) && piece.size() > longest.size() ? piece : longest;
        }
        return m_answers.value(longest, m_answer);
    }

    void serve()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n")) {
                m_targets.append(request.split(' ').value(1));
                request.clear();
                socket->write(answerFor(m_targets.back()));
            }
        });
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QMap<QByteArray, QByteArray> m_answers; // by a piece of the target
    QByteArrayList m_targets;
};
