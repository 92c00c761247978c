#pragma once

#include "core/result.h"
#include "practice/httprequest.h"

#include <QByteArray>

#include <optional>

// Why a request is not understood; the values are the HTTP statuses to answer with.
enum class HttpFault {
    BadRequest = 400,
    MethodNotAllowed = 405,
    BodyNotExpected = 413,
    UriTooLong = 414,
    OtherHost = 421,
    HeadersTooLarge = 431,
    VersionNotSupported = 505,
};

// Takes HTTP/1.1 GET requests without a body out of a stream of bytes, strictly: CRLF line ends, a Host header that names
// loopback (so that no web page can reach the server through a name of its own), a request line of at most 8 KiB and
// headers of at most 16 KiB. After a fault the stream has lost its place: close the connection.
class HttpRequestParser
{
public:
    static constexpr qsizetype longestLine = 8 * 1024;
    static constexpr qsizetype longestHead = 24 * 1024;

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    // The next complete request, or what is wrong with it; nothing while bytes are missing.
    std::optional<Result<HttpRequest, HttpFault>> take();

private:
    QByteArray m_bytes;
};
