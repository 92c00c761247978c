#pragma once

#include <QHash>
#include <QObject>

#include <memory>

class QSslCertificate;
class QTcpServer;
class QTcpSocket;

// A server on loopback that answers its first requests, then reads each further one and closes without an answer.
// Counts them all.
class RepeatTestServer : public QObject
{
    Q_OBJECT

public:
    enum class Security { Plain, Tls };

    RepeatTestServer(Security security, int answers);
    ~RepeatTestServer() override;

    bool listen();
    [[nodiscard]] QString base() const; // "https://127.0.0.1:41234"
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] static QSslCertificate certificate(); // the authority to trust for it

private:
    void serve();
    void read(QTcpSocket &socket);

    Security m_security;
    int m_answers;
    int m_count = 0;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_requests;
};
