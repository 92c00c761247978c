#pragma once

#include <QByteArray>
#include <QDateTime>

// What goes back over the wire for one request, and how.
struct HttpAnswer {
    enum class Delivery {
        AtOnce,
        Late, // the whole answer, after the server's slowness
        Never, // the connection is closed without a byte
    };

    int status = 200;
    QByteArray body; // JSON
    Delivery delivery = Delivery::AtOnce;
    QDateTime date = {}; // of the server's clock, UTC; none is told when it is not valid
};

// Status line, headers and body, complete with Content-Length.
QByteArray toBytes(const HttpAnswer &answer, bool keepsConnection);
