#include "plisio/repeattestserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

constexpr const char *certificatePem = R"(
-----BEGIN CERTIFICATE-----
MIIBuzCCAWCgAwIBAgIUIsi/BewJUv/otDLyck63KsftfnowCgYIKoZIzj0EAwIw
KTEnMCUGA1UEAwweRGlzYnVyc2Ugc2VsZi10ZXN0IG9uIGxvb3BiYWNrMCAXDTI2
MTEyMzA4NTUyM1oYDzIxMjYxMDMwMDg1NTIzWjApMScwJQYDVQQDDB5EaXNidXJz
ZSBzZWxmLXRlc3Qgb24gbG9vcGJhY2swWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATXx0/H5owlpUkNBshJplHamIqQH4nv/TW9TUoHcoivsADMoHbDQW5qrRv3t/7z
VeeepVzgFOGL6Xl55HQcHHszo2QwYjAdBgNVHQ4EFgQUJBd4T0u6dFcOW0mb46dD
hmUWgngwHwYDVR0jBBgwFoAUJBd4T0u6dFcOW0mb46dDhmUWgngwDwYDVR0RBAgw
BocEfwAAATAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQD/zejg
rEtW2F35OkMR6XSkM/ZKhzHBRWJS0MdTVH0E/gIhAKYCZzNq6WyyNPUPFt1ndTc4
DY0Rl52BcB/qOKbwe2Aq
-----END CERTIFICATE-----
)";
constexpr const char *keyPem = R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1uHOJRSURiRnihVQ
vdx322NOWs9SnJMhYUAgQwvqLuWhRANCAATXx0/H5owlpUkNBshJplHamIqQH4nv
/TW9TUoHcoivsADMoHbDQW5qrRv3t/7zVeeepVzgFOGL6Xl55HQcHHsz
-----END PRIVATE KEY-----
)";

} // namespace

LoopbackIdentity LoopbackIdentity::read()
{
    return {QSslCertificate(QByteArray(certificatePem).trimmed(), QSsl::Pem),
            QSslKey(QByteArray(keyPem).trimmed(), QSsl::Ec)};
}

RepeatTestServer::RepeatTestServer(const std::optional<LoopbackIdentity> &identity, int answers)
    : m_isTls(identity.has_value()), m_answers(answers)
{
    if (identity) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity->certificate);
        tls.setPrivateKey(identity->key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: the server asks for no client certificate
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RepeatTestServer::serve);
}

RepeatTestServer::~RepeatTestServer() = default;

bool RepeatTestServer::listen()
{
    return m_server->listen(QHostAddress::LocalHost);
}

QString RepeatTestServer::base() const
{
    const QString scheme = m_isTls ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server->serverPort());
}

void RepeatTestServer::serve()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(*socket);
    }
}

void RepeatTestServer::read(QTcpSocket &socket)
{
    QByteArray &request = m_requests[&socket];
    request += socket.readAll();
    if (!request.contains("\r\n\r\n")) {
        return;
    }
    request.clear();
    ++m_count;
    if (m_count <= m_answers) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    } else {
        socket.disconnectFromHost();
    }
}
