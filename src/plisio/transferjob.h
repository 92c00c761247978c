#pragma once

#include "plisio/outcomerule.h"

#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSslError>
#include <QTimer>

// Follows one reply to its end, its deadline or its size limit, and says what happened without giving it a meaning.
// Deletes itself and the reply when it is done. Never repeats anything. When its manager goes first, or the program ends,
// the future is canceled.
class TransferJob : public QObject
{
    Q_OBJECT

public:
    // Whether a missing TLS handshake proves that nothing was sent: only on a connection's first request.
    enum class ConnectionAge { Fresh, Reused };

    struct Limits {
        int deadlineMs = 60'000;
        qint64 bodyBytes = 4 * 1024 * 1024;
    };

    ~TransferJob() override;

    static QFuture<Transfer> follow(QNetworkReply *reply, ConnectionAge age, const Limits &limits);

private:
    TransferJob(QNetworkReply *reply, ConnectionAge age, const Limits &limits);

    void readBody();
    void takeTlsErrors(const QList<QSslError> &errors);
    void stop(Transfer::End end);
    void finish();
    void hearOut();
    void endHearing(bool isHeardOut);
    void deliver();
    [[nodiscard]] Transfer::End judgeEnd() const;
    [[nodiscard]] std::optional<UnsentCause> findProofOfNothingSent() const;

    QPointer<QNetworkReply> m_reply; // a manager deletes all replies below it
    ConnectionAge m_age;
    Limits m_limits;
    QPromise<Transfer> m_promise;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_echo; // the manager's
    QByteArray m_body;
    std::optional<Transfer::End> m_stopped;
    bool m_isHeardOut = false; // the network's thread has obeyed, and all it said before has arrived
    bool m_isEncrypted = false;
    bool m_isCertificateOutOfDate = false;
};
