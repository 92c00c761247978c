#pragma once

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

// A certificate for 127.0.0.1 that only the self-test trusts, and only for its own servers. Its key is no secret.
struct LoopbackIdentity {
    QSslCertificate certificate; // its own authority
    QSslKey key;

    static LoopbackIdentity read();
};

// A server on loopback that answers its first requests, then reads each further one and closes without an answer.
// Counts them all.
class RepeatTestServer : public QObject
{
    Q_OBJECT

public:
    // Over TLS with an identity, plain without.
    RepeatTestServer(const std::optional<LoopbackIdentity> &identity, int answers);
    ~RepeatTestServer() override;

    bool listen();
    [[nodiscard]] QString base() const; // "https://127.0.0.1:41234"
    [[nodiscard]] int count() const { return m_count; }

private:
    void serve();
    void read(QTcpSocket &socket);

    bool m_isTls;
    int m_answers;
    int m_count = 0;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_requests;
};
