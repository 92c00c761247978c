#include "plisio/transferjob.h"

namespace {

// Qt reports a whole answer with a status of 400 or more as an error of these ranges. ContentReSendError lies between
// them and means the opposite: the connection ended without an answer.
bool isOnlyStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError);
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

} // namespace

QFuture<Transfer> TransferJob::follow(QNetworkReply *reply, ConnectionAge age, const Limits &limits)
{
    auto *job = new TransferJob(reply, age, limits); // deletes itself in finish()
    return job->m_promise.future();
}

TransferJob::TransferJob(QNetworkReply *reply, ConnectionAge age, const Limits &limits)
    : m_reply(reply), m_age(age), m_limits(limits)
{
    m_promise.start();
    m_reply->setParent(this);
    m_reply->setReadBufferSize(64 * 1024); // a body without end must not fill the memory
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &TransferJob::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &TransferJob::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Transfer::End::Deadline); });
    m_deadline.setSingleShot(true);
    m_deadline.start(m_limits.deadlineMs);
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
    QTimer::singleShot(0, this, &TransferJob::deliver);
}

void TransferJob::deliver()
{
    Transfer transfer;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) {
        transfer.httpStatus = status.toInt();
    }
    transfer.end = judgeEnd();
    if (transfer.end == Transfer::End::NothingSent) {
        transfer.unsentCause = *findProofOfNothingSent();
    }
    if (transfer.end == Transfer::End::Complete) {
        transfer.body = m_body;
    }
    delete m_reply;
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
    if (m_age == ConnectionAge::Reused || m_isEncrypted
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
