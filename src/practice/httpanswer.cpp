#include "practice/httpanswer.h"

#include <QLocale>

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 422:
        return "Unprocessable Entity";
    default:
        return status < 500 ? "Bad Request" : "Internal Server Error";
    }
}

} // namespace

QByteArray toBytes(const HttpAnswer &answer, bool keepsConnection)
{
    const QByteArray date =
        QLocale::c().toString(answer.date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
        + "\r\nServer: practice\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
        + QByteArray::number(answer.body.size()) + (date.isEmpty() ? QByteArray() : "\r\nDate: " + date)
        + "\r\nConnection: " + (keepsConnection ? "keep-alive" : "close") + "\r\n\r\n" + answer.body;
}
