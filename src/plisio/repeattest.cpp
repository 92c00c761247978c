#include "plisio/repeattest.h"

#include "plisio/apiconnection.h"
#include "plisio/oneshot.h"
#include "plisio/repeattestserver.h"
#include "plisio/transferjob.h"

namespace {

constexpr int deadlineMs = 3000;

// One of the four ways: a server of its own, and a client with the means of a withdrawal.
class RepeatTest
{
public:
    RepeatTest(const std::optional<LoopbackIdentity> &identity, TransferJob::ConnectionAge age)
        : m_answers(age == TransferJob::ConnectionAge::Reused ? 1 : 0), m_server(identity, m_answers)
    {
        if (identity) {
            m_authorities.append(identity->certificate);
        }
    }

    // The finding in plain technical words; empty when it was exactly one request.
    static QFuture<QString> run(const std::shared_ptr<RepeatTest> &test);

private:
    QFuture<Transfer> sendOne();
    [[nodiscard]] QString finding() const;

    int m_answers;
    RepeatTestServer m_server;
    QList<QSslCertificate> m_authorities;
    std::optional<ApiConnection> m_connection;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

QFuture<QString> RepeatTest::run(const std::shared_ptr<RepeatTest> &test)
{
    const Result<ApiAddress, ApiAddressFault> address =
        test->m_server.listen() ? ApiAddress::parse(test->m_server.base()) : ApiAddressFault::NotAUrl;
    if (!address) {
        return QtFuture::makeReadyFuture(QStringLiteral("no loopback server"));
    }
    test->m_connection.emplace(*address, test->m_authorities);
    test->m_manager = test->m_connection->makeManager();
    QFuture<Transfer> last = test->sendOne();
    if (test->m_answers > 0) {
        last = last.then([test](const Transfer &) { return test->sendOne(); }).unwrap();
    }
    return last.then([test](const Transfer &) { return test->finding(); });
}

QFuture<Transfer> RepeatTest::sendOne()
{
    QNetworkReply *reply = sendOnce(*m_manager, m_connection->makeRequest("self-test", "money=none", Secret()));
    return TransferJob::follow(reply, TransferJob::ConnectionAge::Reused, {deadlineMs});
}

QString RepeatTest::finding() const
{
    const int sent = m_server.count() - m_answers;
    return sent == 1 ? QString() : QStringLiteral("%1: %2 requests instead of 1").arg(m_server.base()).arg(sent);
}

} // namespace

QFuture<RepeatReport> testForRepeats()
{
    QList<QFuture<QString>> findings;
    const std::optional<LoopbackIdentity> tls = LoopbackIdentity::read();
    for (const auto &identity : {std::optional<LoopbackIdentity>(), tls}) {
        for (const auto age : {TransferJob::ConnectionAge::Fresh, TransferJob::ConnectionAge::Reused}) {
            findings.append(RepeatTest::run(std::make_shared<RepeatTest>(identity, age)));
        }
    }
    return QtFuture::whenAll(findings.begin(), findings.end()).then([](const QList<QFuture<QString>> &all) {
        RepeatReport report{true, {}};
        for (const QFuture<QString> &finding : all) {
            const QString found = finding.isCanceled() ? QStringLiteral("the program ended") : finding.result();
            if (!found.isEmpty()) {
                report = {false, found};
            }
        }
        return report;
    });
}

QFuture<RepeatReport> RepeatProof::report()
{
    if (!m_report) {
        m_report = testForRepeats();
    }
    return *m_report;
}
