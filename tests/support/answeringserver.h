#pragma once

#include <QTcpServer>
#include <QTcpSocket>

// A server on loopback that gives every request the same answer and keeps the targets it was asked for.
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

    void answer(int status, const QByteArray &body)
    {
        m_answer = "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\nContent-Type: application/json\r\n"
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    // From now on nobody is there.
    void close() { m_server.close(); }

private:
    void serve()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n")) {
                m_targets.append(request.split(' ').value(1));
                request.clear();
                socket->write(m_answer);
            }
        });
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArrayList m_targets;
};
