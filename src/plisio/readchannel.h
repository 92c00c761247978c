#pragma once

#include "core/askerror.h"
#include "plisio/apiconnection.h"
#include "plisio/jsonvalue.h"
#include "plisio/transferjob.h"

#include <QFuture>

#include <memory>

template<class Answer>
using Asked = QFuture<Result<Answer, AskError>>;

// What the last transfer showed of the time, beside its answer.
struct TimeSigns {
    std::optional<QDateTime> serverTime = {}; // the answer's Date header
    bool isCertificateOutOfDate = false; // no secure connection: the certificate is not valid at this computer's time
};

// Asks Plisio questions that move nothing: GET, one envelope back. A broken or refused connection and a 5xx are tried
// again, up to three times within the one deadline; an answer with an error envelope is not. Keeps one connection. What is
// still being asked when the channel goes, or the program ends, is dropped and its future canceled.
class ReadChannel
{
public:
    explicit ReadChannel(ApiConnection connection);

    // path and query are percent-encoded. The future gives the envelope's data.
    Asked<JsonValue> ask(const QByteArray &path, const QByteArray &query, const Secret &key);

    // Of the question that was answered last, or failed last.
    [[nodiscard]] const TimeSigns &timeSigns() const { return *m_timeSigns; }
    [[nodiscard]] const ApiConnection &connection() const { return m_connection; }

private:
    ApiConnection m_connection;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::shared_ptr<TimeSigns> m_timeSigns = std::make_shared<TimeSigns>();
};
