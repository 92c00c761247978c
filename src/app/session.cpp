#include "app/session.h"

#include "account/practicekeyholder.h"
#include "account/profilekeyholder.h"
#include "account/shopaccount.h"
#include "app/systemsources.h"
#include "records/keyidentities.h"
#include "secrets/keychainstore.h"

#include <QDir>
#include <QStandardPaths>

namespace {

QString dataFolderOf(const RunOptions &options)
{
    const QString platform = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return options.dataFolder.isEmpty() ? platform + QStringLiteral("/disburse")
                                        : QDir::current().absoluteFilePath(options.dataFolder);
}

Deadlines deadlinesOf(const RunOptions &options)
{
    Deadlines deadlines;
    if (options.deadline) {
        const auto milliseconds = std::chrono::milliseconds(*options.deadline).count();
        deadlines.withdrawalMs = int(milliseconds);
        deadlines.readMs = int(milliseconds);
    }
    return deadlines;
}

} // namespace

LedgerPlace Session::place(const RunOptions &options)
{
    const ApiAddress loopback = *ApiAddress::parse(QStringLiteral("http://127.0.0.1"));
    return {dataFolderOf(options), options.profile, options.isPractice,
            options.isPractice ? loopback.hostId() : options.api.hostId()};
}

QFuture<Session::Opened> Session::open(const RunOptions &options, const Secret &environmentKey, Need need)
{
    std::shared_ptr<Session> session(new Session(options));
    if (need == Need::Network) {
        if (const std::optional<SessionError> error = session->connectToPlisio()) {
            return QtFuture::makeReadyFuture(Opened(*error));
        }
        session->makeAccount(environmentKey);
        return QtFuture::makeReadyFuture(Opened(session));
    }
    // The ledger's threads open it while this one makes TLS ready and begins the self-test.
    auto opening = Store::open(place(options));
    const std::optional<SessionError> error = session->connectToPlisio();
    if (need == Need::Payout && !error) {
        session->m_proof->report();
    }
    return opening.then(
        session.get(),
        [session, environmentKey, error](const Result<std::shared_ptr<Store>, LedgerError> &store) -> Opened {
            if (error || !store) {
                return error ? *error : SessionError(store.error());
            }
            session->m_store = *store;
            session->makeAccount(environmentKey);
            session->makePayouts();
            return session;
        });
}

Session::~Session() = default;

ApiAddress Session::address() const
{
    return m_connection->address();
}

std::optional<SessionError> Session::connectToPlisio()
{
    ApiAddress address = m_options.api;
    if (m_options.isPractice) {
        const QString folder = place(m_options).folder() + QStringLiteral("/plisio");
        Result<std::unique_ptr<PracticeServer>, PracticeFault> server =
            PracticeServer::start({folder, systemClock(), randomIds()});
        if (!server) {
            return server.error();
        }
        m_plisio = std::move(*server);
        for (const PracticeChoice &choice : m_options.practiceChoices) {
            m_plisio->choose(choice.scenario, choice.number);
        }
        address = m_plisio->address();
    }
    const QList<QSslCertificate> authorities =
        m_options.caFile.isEmpty() ? QList<QSslCertificate>() : readAuthorities(m_options.caFile);
    if (authorities.isEmpty() && !m_options.caFile.isEmpty()) {
        return AuthoritiesFault{m_options.caFile};
    }
    m_connection.emplace(address, authorities, deadlinesOf(m_options));
    m_reads.emplace(*m_connection);
    m_withdrawals.emplace(*m_connection);
    return std::nullopt;
}

void Session::makeAccount(const Secret &environmentKey)
{
    if (m_options.isPractice) {
        m_keys = std::make_unique<PracticeKeyHolder>(*m_connection, systemClock());
    } else {
        const KeyIdentifier identify = [store = m_store](const Secret &secret, const QString &proposedId) {
            return store ? KeyIdentities(store).idFor(secret, proposedId)
                         : QtFuture::makeReadyFuture(Result<QString, LedgerError>(proposedId));
        };
        m_keys = std::make_unique<ProfileKeyHolder>(ProfileKeyParts{std::make_shared<KeychainStore>(), *m_connection,
                                                                    m_options.profile, environmentKey, randomIds(),
                                                                    identify, systemClock()});
    }
    const QString cacheFile = place(m_options).folder() + QStringLiteral("/currencies.json");
    m_account = std::make_unique<ShopAccount>(*m_connection, *m_keys, CurrencyCache(cacheFile, systemClock()));
}

void Session::makePayouts()
{
    const PayoutTools tools{m_store,        *m_keys,       *m_account,  *m_reads,
                            *m_withdrawals, systemClock(), randomIds(), m_proof};
    m_payouts = std::make_unique<LivePayoutService>(tools);
    m_batches = std::make_unique<LiveBatchService>(tools, *m_payouts);
    m_sync = std::make_unique<LiveSyncService>(tools);
    m_history = std::make_unique<Entries>(m_store);
}
