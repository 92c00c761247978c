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
    // slowness: of a late answer; distance: of any other.
    struct Pace {
        std::chrono::milliseconds slowness{0};
        std::chrono::milliseconds distance{0};
    };

    HttpConnection(QTcpSocket *socket, HttpHandler handler, const Pace &pace, QObject *parent);

private:
    void read();
    void answerNext();
    void deliver(const HttpAnswer &answer, bool keepsConnection);
    void sendAfter(std::chrono::milliseconds pause, const HttpAnswer &answer, bool keepsConnection);
    void send(const HttpAnswer &answer, bool keepsConnection);

    QTcpSocket *m_socket; // a child
    HttpHandler m_handler;
    Pace m_pace;
    HttpRequestParser m_parser;
    bool m_isAnswering = false; // a late answer is on its way, or the connection is being closed
};
