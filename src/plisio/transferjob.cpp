#include "plisio/transferjob.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>

namespace {

constexpr int longestHearingMs = 1000;

// Qt reports a whole answer with a status of 400 or more as an error of these ranges. Among them are some that mean the
// opposite: ContentReSendError, the connection ended without an answer; ProtocolUnknownError and ProtocolFailure, what
// came is no HTTP.
bool isOnlyStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default: // Qt's list of errors is long, and its ranges are the point here
        return error >= QNetworkReply::ContentAccessDenied;
    }
}

UnsentCause causeOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::HostNotFoundError) {
        return UnsentCause::HostNotFound;
    }
    if (error == QNetworkReply::ConnectionRefusedError) {
        return UnsentCause::ConnectionRefused;
    }
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return UnsentCause::TlsFailed;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError) {
        return UnsentCause::ProxyFailed;
    }
    return UnsentCause::NoConnection;
}

// "Thu, 26 Nov 2026 22:40:45 GMT" (RFC 9110, 5.6.7).
std::optional<QDateTime> readDate(const QByteArray &header)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QFuture<Transfer> TransferJob::follow(QNetworkReply *reply, ConnectionAge age, const Limits &limits)
{
    auto *job = new TransferJob(reply, age, limits); // deletes itself in finish()
    return job->m_promise.future();
}

// What is under way when the program ends goes while those who wait for it are still there. Left to itself it would keep
// the manager, and Qt's network thread would run on into the end of the process and crash there.
TransferJob::TransferJob(QNetworkReply *reply, ConnectionAge age, const Limits &limits)
    : QObject(reply->manager()), m_reply(reply), m_age(age), m_limits(limits)
{
    m_promise.start();
    m_reply->setParent(this);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { delete this; });
    m_reply->setReadBufferSize(64 * 1024); // a body without end must not fill the memory
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &TransferJob::takeTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &TransferJob::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &TransferJob::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Transfer::End::Deadline); });
    m_deadline.setSingleShot(true);
    m_deadline.start(m_limits.deadlineMs);
}

// Letting go of the promise may let go of the manager.
TransferJob::~TransferJob()
{
    setParent(nullptr);
    delete m_reply;
}

// Only looked at: whatever they are, the connection fails.
void TransferJob::takeTlsErrors(const QList<QSslError> &errors)
{
    m_isCertificateOutOfDate = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
    });
}

void TransferJob::readBody()
{
    m_body += m_reply->read(m_limits.bodyBytes + 1 - m_body.size());
    if (m_body.size() > m_limits.bodyBytes) {
        stop(Transfer::End::Broken);
    }
}

void TransferJob::stop(Transfer::End end)
{
    if (!m_stopped) {
        m_stopped = end;
        m_reply->abort(); // emits finished()
    }
}

void TransferJob::finish()
{
    m_deadline.stop();
    if (!m_stopped) {
        m_body += m_reply->read(m_limits.bodyBytes + 1 - m_body.size());
    }
    // Later, outside the reply's own signal: whoever hears the result may destroy the manager.
    QTimer::singleShot(0, this, &TransferJob::hearOut);
}

// Qt sends on a thread of its own. When we stop a request, that thread may just have ended the handshake and go on to
// send before it hears of the stop (measured: twice in 4,000 deadlines that fell into a handshake). What it is asked
// after the stop, it does after the stop: so it is asked for something that fails at once, and when that has failed, the
// request is dead and every encrypted() has arrived.
void TransferJob::hearOut()
{
    const bool isOpen = m_stopped && m_age == ConnectionAge::Fresh && !m_isEncrypted && m_reply->manager() != nullptr;
    if (!isOpen) {
        return deliver();
    }
    m_echo = m_reply->manager()->get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:1/"))));
    connect(
        m_echo, &QNetworkReply::finished, this, [this] { endHearing(true); }, Qt::QueuedConnection);
    QTimer::singleShot(longestHearingMs, this, [this] { endHearing(false); });
}

void TransferJob::endHearing(bool isHeardOut)
{
    if (m_echo) {
        m_isHeardOut = isHeardOut;
        m_echo->disconnect(this);
        m_echo->deleteLater();
        m_echo.clear();
        deliver();
    }
}

void TransferJob::deliver()
{
    Transfer transfer;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) {
        transfer.httpStatus = status.toInt();
    }
    transfer.serverTime = readDate(m_reply->rawHeader("Date"));
    transfer.isCertificateOutOfDate = m_isCertificateOutOfDate;
    transfer.end = judgeEnd();
    if (transfer.end == Transfer::End::NothingSent) {
        transfer.unsentCause = *findProofOfNothingSent();
    }
    if (transfer.end == Transfer::End::Complete) {
        transfer.body = m_body;
    }
    delete m_reply;
    setParent(nullptr); // whoever hears the result may destroy the manager
    deleteLater();
    m_promise.addResult(std::move(transfer));
    m_promise.finish();
}

Transfer::End TransferJob::judgeEnd() const
{
    if (findProofOfNothingSent()) {
        return Transfer::End::NothingSent;
    }
    if (m_stopped) {
        return *m_stopped;
    }
    const bool isWhole = isOnlyStatusError(m_reply->error()) && m_body.size() <= m_limits.bodyBytes;
    return isWhole ? Transfer::End::Complete : Transfer::End::Broken;
}

std::optional<UnsentCause> TransferJob::findProofOfNothingSent() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_age == ConnectionAge::Reused || m_isEncrypted || (m_stopped && !m_isHeardOut)
        || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        return std::nullopt;
    }
    if (m_reply->url().scheme() == QLatin1String("https")) {
        return causeOf(error);
    }
    // Without TLS only a connection that was never made proves it.
    if (error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError) {
        return causeOf(error);
    }
    return std::nullopt;
}
