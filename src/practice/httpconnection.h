#pragma once

#include "practice/httpanswer.h"
#include "practice/httprequestparser.h"

#include <QObject>

#include <chrono>
#include <functional>

class QTcpSocket;

using HttpHandler = std::function<HttpAnswer(const HttpRequest &)>;

// One client's connection: requests are answered one after the other, in their order, until either side closes.
// Owns the socket and deletes itself when the connection has ended.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpHandler handler, std::chrono::milliseconds slowness, QObject *parent);

private:
    void read();
    void answerNext();
    void deliver(const HttpAnswer &answer, bool keepsConnection);
    void send(const HttpAnswer &answer, bool keepsConnection);

    QTcpSocket *m_socket; // a child
    HttpHandler m_handler;
    std::chrono::milliseconds m_slowness;
    HttpRequestParser m_parser;
    bool m_isAnswering = false; // a late answer is on its way, or the connection is being closed
};
