#include "plisio/readchannel.h"

#include "plisio/envelope.h"
#include "plisio/hiddenkey.h"

#include <QDeadlineTimer>

namespace {

constexpr int mostTries = 3;
constexpr int firstPauseMs = 200;
constexpr qint64 mostBytes = 8 * 1024 * 1024;

// One question with its tries. Lives while it runs, in what the manager's job or timer will call.
class Question : public std::enable_shared_from_this<Question>
{
public:
    Question(QNetworkAccessManager &manager, const QNetworkRequest &request, Secret key, int deadlineMs)
        : m_manager(manager), m_request(request), m_key(std::move(key)), m_deadline(deadlineMs)
    {
        m_promise.start();
    }

    Asked<JsonValue> future() { return m_promise.future(); }
    void askOnce();
    // Where what the transfer shows of the time is written to.
    void setTimeSigns(std::shared_ptr<TimeSigns> signs) { m_timeSigns = std::move(signs); }

private:
    void take(const Transfer &transfer);
    void finish(Result<JsonValue, AskError> result);
    [[nodiscard]] bool mayTryAgain(const Transfer &transfer) const;

    QNetworkAccessManager &m_manager;
    QNetworkRequest m_request;
    Secret m_key;
    QDeadlineTimer m_deadline;
    int m_tries = 0;
    std::shared_ptr<TimeSigns> m_timeSigns;
    QPromise<Result<JsonValue, AskError>> m_promise;
};

void Question::askOnce()
{
    ++m_tries;
    const int left = int(std::max<qint64>(m_deadline.remainingTime(), 1));
    TransferJob::follow(m_manager.get(m_request), TransferJob::ConnectionAge::Reused, {left, mostBytes})
        .then([self = shared_from_this()](const Transfer &transfer) { self->take(transfer); });
}

bool Question::mayTryAgain(const Transfer &transfer) const
{
    const bool mayPass = transfer.end == Transfer::End::Broken
        || (transfer.end == Transfer::End::Complete && transfer.httpStatus.value_or(0) >= 500);
    return mayPass && m_tries < mostTries && m_deadline.remainingTime() > firstPauseMs * m_tries;
}

void Question::take(const Transfer &transfer)
{
    *m_timeSigns = {transfer.serverTime, transfer.isCertificateOutOfDate};
    if (mayTryAgain(transfer)) {
        QTimer::singleShot(firstPauseMs * m_tries, &m_manager, [self = shared_from_this()] { self->askOnce(); });
        return;
    }
    if (transfer.end == Transfer::End::Deadline) {
        return finish(AskError{AskFault::Deadline, {}});
    }
    if (transfer.end != Transfer::End::Complete) {
        return finish(AskError{AskFault::Unreachable, {}});
    }
    QByteArray body = transfer.body;
    hideKey(body, m_key);
    const Envelope envelope = readEnvelope(body);
    if (const auto *refusal = std::get_if<ErrorEnvelope>(&envelope)) {
        return finish(AskError{AskFault::Refused, refusal->error, transfer.httpStatus});
    }
    const auto *success = std::get_if<SuccessEnvelope>(&envelope);
    const int status = transfer.httpStatus.value_or(0);
    if (!success || (status != 200 && status != 201)) {
        const AskFault fault = status >= 500 ? AskFault::Unreachable : AskFault::Unreadable;
        return finish(AskError{fault, {}, transfer.httpStatus});
    }
    finish(success->data);
}

void Question::finish(Result<JsonValue, AskError> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace

ReadChannel::ReadChannel(ApiConnection connection) : m_connection(std::move(connection)) {}

Asked<JsonValue> ReadChannel::ask(const QByteArray &path, const QByteArray &query, const Secret &key)
{
    if (!m_manager) {
        m_manager = m_connection.makeManager();
    }
    const auto question = std::make_shared<Question>(*m_manager, m_connection.makeRequest(path, query, key), key,
                                                     m_connection.deadlines().readMs);
    question->setTimeSigns(m_timeSigns);
    question->askOnce();
    return question->future();
}
