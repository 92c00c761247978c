#pragma once

#include "core/apiaddress.h"
#include "core/currency.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

// A Plisio on a thread of its own that offers so many currencies, has a balance of each, and lets every answer wait as a
// distant network does.
class DistantPlisio
{
public:
    DistantPlisio(int currencies, std::chrono::milliseconds distance) : m_currencies(currencies), m_distance(distance)
    {
        auto *server = new QTcpServer;
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server] { serve(*server); });
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        server->moveToThread(&m_thread);
        m_thread.start();
    }
    ~DistantPlisio()
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] ApiAddress address() const
    {
        return *ApiAddress::parse(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(m_port));
    }
    // The published ones, then as many that nobody has heard of.
    [[nodiscard]] static QString idOf(int number)
    {
        const QList<Currency> &published = publishedCurrencies();
        return number < published.size() ? published.at(number).id : QStringLiteral("NEW%1").arg(number);
    }

private:
    void serve(QTcpServer &server) const
    {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (request.endsWith("\r\n\r\n")) {
                const QByteArray target = std::exchange(request, {}).split(' ').value(1);
                QTimer::singleShot(m_distance, socket, [this, socket, target] { socket->write(answerTo(target)); });
            }
        });
    }

    [[nodiscard]] QByteArray answerTo(const QByteArray &target) const
    {
        const QByteArray id = target.mid(target.lastIndexOf('/') + 1).split('?').first();
        const QByteArray data =
            target.contains("/balances/") ? R"({"psys_cid":")" + id + R"(","balance":"1.5"})" : list();
        const QByteArray body = R"({"status":"success","data":)" + data + '}';
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

    [[nodiscard]] QByteArray list() const
    {
        QByteArrayList entries;
        for (int number = 0; number < m_currencies; ++number) {
            entries.append(R"({"cid":")" + idOf(number).toLatin1() + R"(","rate_usd":"1","precision":8})");
        }
        return '[' + entries.join(',') + ']';
    }

    int m_currencies;
    std::chrono::milliseconds m_distance;
    quint16 m_port = 0;
    QThread m_thread;
};
