#include "practice/httprequestparser.h"

#include <QUrl>

#include <algorithm>

namespace {

using Fault = std::optional<HttpFault>;

QString decode(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

Fault readQuery(const QByteArray &text, HttpRequest &request)
{
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        const QString name = decode(pair.first(mark < 0 ? pair.size() : mark));
        if (name.isEmpty() || request.query.contains(name)) {
            return HttpFault::BadRequest;
        }
        QByteArray value = mark < 0 ? QByteArray() : pair.sliced(mark + 1);
        request.query.insert(name, decode(value.replace('+', ' ')));
    }
    return std::nullopt;
}

Fault readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QByteArrayList parts = line.split(' ');
    const bool isPrintable =
        std::all_of(line.begin(), line.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
    if (parts.size() != 3 || !isPrintable || !parts[1].startsWith('/') || parts[1].contains('#')) {
        return HttpFault::BadRequest;
    }
    if (parts[0] != "GET") {
        return HttpFault::MethodNotAllowed;
    }
    if (parts[2] != "HTTP/1.1") {
        return HttpFault::VersionNotSupported;
    }
    const qsizetype mark = parts[1].indexOf('?');
    const QByteArray path = mark < 0 ? parts[1] : parts[1].first(mark);
    for (const QByteArray &segment : path.sliced(1).split('/')) {
        request.path.append(decode(segment));
    }
    return mark < 0 ? std::nullopt : readQuery(parts[1].sliced(mark + 1), request);
}

bool isLoopbackHost(const QByteArray &host)
{
    const QByteArray name = host.first(host.lastIndexOf(':') < 0 ? host.size() : host.lastIndexOf(':'));
    return name == "127.0.0.1" || name == "localhost";
}

Fault readHeaders(const QByteArrayList &lines, HttpRequest &request)
{
    bool hasHost = false;
    for (const QByteArray &line : lines) {
        const qsizetype mark = line.indexOf(':');
        if (mark < 1 || line.startsWith(' ') || line.startsWith('\t') || line.contains('\n')) {
            return HttpFault::BadRequest;
        }
        const QByteArray name = line.first(mark).toLower();
        const QByteArray value = line.sliced(mark + 1).trimmed();
        if (name == "host") {
            if (hasHost || !isLoopbackHost(value)) {
                return hasHost ? HttpFault::BadRequest : HttpFault::OtherHost;
            }
            hasHost = true;
        } else if (name == "transfer-encoding" || (name == "content-length" && value != "0")) {
            return HttpFault::BodyNotExpected;
        } else if (name == "connection" && value.toLower() == "close") {
            request.keepsConnection = false;
        }
    }
    return hasHost ? std::nullopt : Fault(HttpFault::BadRequest);
}

} // namespace

std::optional<Result<HttpRequest, HttpFault>> HttpRequestParser::take()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    const qsizetype lineEnd = m_bytes.indexOf("\r\n");
    if ((lineEnd < 0 ? m_bytes.size() : lineEnd) > longestLine) {
        return HttpFault::UriTooLong;
    }
    if ((end < 0 ? m_bytes.size() : end) > longestHead) {
        return HttpFault::HeadersTooLarge;
    }
    if (end < 0) {
        return std::nullopt;
    }
    QByteArrayList lines;
    const QByteArray head = m_bytes.first(end);
    for (qsizetype from = 0; from <= head.size();) {
        const qsizetype next = head.indexOf("\r\n", from);
        lines.append(head.mid(from, next < 0 ? -1 : next - from));
        from = next < 0 ? head.size() + 1 : next + 2;
    }
    m_bytes.remove(0, end + 4);
    HttpRequest request;
    if (const Fault fault = readRequestLine(lines.takeFirst(), request)) {
        return *fault;
    }
    if (const Fault fault = readHeaders(lines, request)) {
        return *fault;
    }
    return request;
}
