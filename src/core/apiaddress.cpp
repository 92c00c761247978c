#include "core/apiaddress.h"

#include <algorithm>

namespace {

constexpr int httpsPort = 443;
constexpr int httpPort = 80;

bool isPrintableAscii(QChar character)
{
    return character > u' ' && character < u'\x7f';
}

bool isLoopbackHost(const QString &host)
{
    // Text forms only: a name that resolves to loopback today may resolve to another machine tomorrow.
    if (host == QLatin1String("localhost") || host == QLatin1String("::1")) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    bool isNumber = parts.size() == 4 && parts.front() == QLatin1String("127");
    for (const QString &part : parts) {
        bool isDecimal = false;
        isNumber = isNumber && part.toUShort(&isDecimal) < 256 && isDecimal;
    }
    return isNumber;
}

} // namespace

Result<ApiAddress, ApiAddressFault> ApiAddress::parse(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!std::all_of(text.begin(), text.end(), isPrintableAscii) || !url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return ApiAddressFault::NotAUrl;
    }
    if (url.hasQuery() || url.hasFragment() || text.contains(u'@')) {
        return ApiAddressFault::HasQueryOrUser;
    }
    if (url.scheme() == QLatin1String("http") && !isLoopbackHost(url.host())) {
        return ApiAddressFault::NotEncrypted;
    }
    if (url.port() == (url.scheme() == QLatin1String("https") ? httpsPort : httpPort)) {
        url.setPort(-1);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    return ApiAddress(url);
}

ApiAddress ApiAddress::production()
{
    return ApiAddress(QUrl(QStringLiteral("https://api.plisio.net/api/v1")));
}

bool ApiAddress::isLoopback() const
{
    return isLoopbackHost(m_base.host());
}

bool ApiAddress::isProduction() const
{
    return m_base == production().m_base;
}

QString ApiAddress::hostId() const
{
    if (isLoopback()) {
        return QStringLiteral("loopback");
    }
    const int port = m_base.port(httpsPort);
    return port == httpsPort ? m_base.host() : m_base.authority(); // lower case since QUrl read it
}
