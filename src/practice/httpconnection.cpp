#include "practice/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, std::chrono::milliseconds slowness,
                               QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_slowness(slowness)
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
        send(answer, keepsConnection);
        return;
    case HttpAnswer::Delivery::Late:
        m_isAnswering = true;
        QTimer::singleShot(m_slowness, this, [this, answer, keepsConnection] {
            m_isAnswering = false;
            send(answer, keepsConnection);
            read();
        });
        return;
    case HttpAnswer::Delivery::Never:
        m_isAnswering = true;
        m_socket->disconnectFromHost();
        return;
    }
}

void HttpConnection::send(const HttpAnswer &answer, bool keepsConnection)
{
    m_socket->write(toBytes(answer, keepsConnection));
    if (!keepsConnection) {
        m_isAnswering = true;
        m_socket->disconnectFromHost();
    }
}
