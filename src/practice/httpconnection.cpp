#include "practice/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, const Pace &pace, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_pace(pace)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(2 * HttpRequestParser::longestHead);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::deleteLater);
    read();
}

void HttpConnection::read()
{
    if (!m_isAnswering) {
        m_parser.add(m_socket->readAll());
        answerNext();
    }
}

void HttpConnection::answerNext()
{
    while (!m_isAnswering) {
        const std::optional<Result<HttpRequest, HttpFault>> request = m_parser.take();
        if (!request) {
            return;
        }
        if (*request) {
            deliver(m_handler(request->value()), request->value().keepsConnection);
        } else {
            send({int(request->error()), "Bad request", HttpAnswer::Delivery::AtOnce}, false);
        }
    }
}

void HttpConnection::deliver(const HttpAnswer &answer, bool keepsConnection)
{
    switch (answer.delivery) {
    case HttpAnswer::Delivery::AtOnce:
        if (m_pace.distance.count() > 0) {
            return sendAfter(m_pace.distance, answer, keepsConnection);
        }
        return send(answer, keepsConnection);
    case HttpAnswer::Delivery::Late:
        return sendAfter(m_pace.slowness, answer, keepsConnection);
    case HttpAnswer::Delivery::Never:
        m_isAnswering = true;
        m_socket->disconnectFromHost();
        return;
    }
}

void HttpConnection::sendAfter(std::chrono::milliseconds pause, const HttpAnswer &answer, bool keepsConnection)
{
    m_isAnswering = true;
    QTimer::singleShot(pause, this, [this, answer, keepsConnection] {
        m_isAnswering = false;
        send(answer, keepsConnection);
        read();
    });
}

void HttpConnection::send(const HttpAnswer &answer, bool keepsConnection)
{
    m_socket->write(toBytes(answer, keepsConnection));
    if (!keepsConnection) {
        m_isAnswering = true;
        m_socket->disconnectFromHost();
    }
}
