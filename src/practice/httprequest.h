#pragma once

#include <QMap>
#include <QStringList>

// One GET request as the practice server understood it.
struct HttpRequest {
    QStringList path; // the segments, percent-decoded: /api/v1/currencies is {"api", "v1", "currencies"}
    QMap<QString, QString> query; // decoded as PHP does: a plain '+' is a blank
    bool keepsConnection = true;
};
