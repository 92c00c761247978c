#include "core/apiaddress.h"

namespace {

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
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return ApiAddressFault::NotAUrl;
    }
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        return ApiAddressFault::HasQueryOrUser;
    }
    if (url.scheme() == QLatin1String("http") && !isLoopbackHost(url.host())) {
        return ApiAddressFault::NotEncrypted;
    }
    while (url.path().endsWith(u'/')) {
        url.setPath(url.path().chopped(1));
    }
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
    const QString host = m_base.host().toLower();
    const int port = m_base.port(443);
    return port == 443 ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}
