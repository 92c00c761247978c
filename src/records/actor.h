#pragma once

#include <QDateTime>
#include <QString>

// Who changes what holds payouts back, how and when.
struct Actor {
    QString by; // login name
    QString via; // "window" or "command line"
    QDateTime at; // UTC
};
