#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

// One answer as it stood on the wire.
struct Answer {
    int status = 0; // 0: closed without a byte
    QJsonObject body;

    [[nodiscard]] QJsonObject data() const { return body.value(QStringLiteral("data")).toObject(); }
    [[nodiscard]] QString text(const char16_t *name) const { return data().value(QString::fromUtf16(name)).toString(); }
};

// Sends one request to a server on loopback, on a connection that is opened when there is none.
inline void writeRequest(QTcpSocket &socket, quint16 port, const QString &pathAndQuery)
{
    if (socket.state() == QAbstractSocket::UnconnectedState) {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    socket.write("GET /api/v1/" + pathAndQuery.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

// Waits for one whole answer; an empty one when the server closed or said nothing in time.
inline Answer readAnswer(QTcpSocket &socket)
{
    QByteArray bytes;
    const auto isComplete = [&] {
        bytes += socket.readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.indexOf("Content-Length: ");
        const qsizetype size = bytes.mid(length + 16, bytes.indexOf("\r\n", length) - length - 16).toLongLong();
        return (head > 0 && bytes.size() == head + 4 + size) || socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(isComplete)) {
        return {};
    }
    return {bytes.mid(9, 3).toInt(), QJsonDocument::fromJson(bytes.mid(bytes.indexOf("\r\n\r\n") + 4)).object()};
}
