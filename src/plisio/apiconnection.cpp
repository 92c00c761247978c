#include "plisio/apiconnection.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace {

// Keeps nothing and sends nothing.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

// The system's proxies, but only as tunnels (CONNECT), so that none sees a URL. Loopback is always reached directly.
class TunnelProxies : public QNetworkProxyFactory
{
public:
    explicit TunnelProxies(const ApiAddress &address) : m_isLoopback(address.isLoopback()) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> tunnels;
        if (!m_isLoopback && !QHostAddress(query.peerHostName()).isLoopback()) {
            const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
            std::copy_if(proxies.begin(), proxies.end(), std::back_inserter(tunnels),
                         [](const QNetworkProxy &proxy) { return proxy.type() == QNetworkProxy::HttpProxy; });
        }
        return tunnels.isEmpty() ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : tunnels;
    }

private:
    bool m_isLoopback;
};

} // namespace

ApiConnection::ApiConnection(ApiAddress address, QList<QSslCertificate> authorities, Deadlines deadlines)
    : m_address(std::move(address)), m_authorities(std::move(authorities)), m_deadlines(deadlines)
{
}

std::unique_ptr<QNetworkAccessManager> ApiConnection::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setCookieJar(new NoCookies(manager.get()));
    manager->setProxyFactory(new TunnelProxies(m_address));
    manager->setAutoDeleteReplies(false);
    manager->setStrictTransportSecurityEnabled(false); // the scheme is ours to choose, and already checked
    return manager;
}

QNetworkRequest ApiConnection::makeRequest(const QByteArray &path, const QByteArray &query, const Secret &key) const
{
    QByteArray fullQuery = query;
    if (!key.isEmpty()) {
        fullQuery += (fullQuery.isEmpty() ? "api_key=" : "&api_key=") + key.reveal().toPercentEncoding();
    }
    QUrl url = m_address.base();
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + QString::fromLatin1(path), QUrl::StrictMode);
    if (!fullQuery.isEmpty()) {
        url.setQuery(QString::fromLatin1(fullQuery), QUrl::StrictMode);
    }
    wipe(fullQuery);

    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // An own Accept-Encoding turns Qt's unpacking off: a small answer stays small.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Disburse");
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

qsizetype ApiConnection::urlBytes(const QByteArray &path, const Secret &key) const
{
    return makeRequest(path, "x", key).url().toEncoded().size() - 1;
}

QList<QSslCertificate> readAuthorities(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
}
