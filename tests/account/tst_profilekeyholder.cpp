#include "account/profilekeyholder.h"

#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/keysinmemory.h"
#include "support/wait.h"

#include <QSignalSpy>
#include <QTest>

namespace {

const QString profile = QStringLiteral("default");
const QString loopback = QStringLiteral("loopback");

} // namespace

class TestProfileKeyHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsNoKey();
    void takesTheKeychainsKey();
    void prefersTheEnvironmentsKey();
    void refusesAnUnusableEnvironmentKey();
    void givesOneKeyOneId();
    void hasNoKeyWithoutALedger();

    void neitherUsesNorTouchesAnotherHostsKey();
    void storesAndUses();
    void givesAnIdToEachKey();
    void doesNotWriteWhereItCouldNotRead_data();
    void doesNotWriteWhereItCouldNotRead();
    void keepsTheKeyInUseWhenStoringFails();
    void refusesToStoreWhatIsNoKey();
    void keepsInMemoryOnly();
    void forgetsTheKeychainsKey();
    void forgetsTheMemorysKeyWithoutAKeychain();
    void staysWithTheKeyWhenForgettingFails();

    void testsACandidateWithoutUsingIt();
    void checksTheKeyInUse();
    void asksNobodyAboutNoKey();
    void neverSendsWhatCannotBeAKey();

private:
    std::unique_ptr<ProfileKeyHolder> makeHolder(const QByteArray &environmentKey = {});
    StoredKey storedKey() const { return {Secret(canaryKey()), QStringLiteral("stored id"), loopback}; }

    std::unique_ptr<AnsweringServer> m_server;
    std::shared_ptr<KeysInMemory> m_store;
    QMap<QByteArray, QString> m_ids; // as the ledger knows them
    bool m_hasLedger = true;
    int m_made = 0;
};

void TestProfileKeyHolder::init()
{
    m_server = std::make_unique<AnsweringServer>();
    m_store = std::make_shared<KeysInMemory>();
    m_ids.clear();
    m_hasLedger = true;
    m_made = 0;
}

std::unique_ptr<ProfileKeyHolder> TestProfileKeyHolder::makeHolder(const QByteArray &environmentKey)
{
    const ApiConnection connection(*ApiAddress::parse(m_server->base()));
    const IdMaker makeId = [this] {
        return QStringLiteral("made %1").arg(++m_made);
    };
    const KeyIdentifier identify = [this](const Secret &secret, const QString &proposedId) {
        using Answer = Result<QString, LedgerError>;
        if (!m_hasLedger) {
            return QtFuture::makeReadyFuture(Answer(LedgerError{LedgerFault::DiskFull, QStringLiteral("disk full")}));
        }
        if (!m_ids.contains(secret.reveal())) {
            m_ids.insert(secret.reveal(), proposedId);
        }
        return QtFuture::makeReadyFuture(Answer(m_ids.value(secret.reveal())));
    };
    return std::make_unique<ProfileKeyHolder>(ProfileKeyParts{m_store, connection, profile, Secret(environmentKey),
                                                              makeId, identify, QDateTime::currentDateTimeUtc});
}

void TestProfileKeyHolder::findsNoKey()
{
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->load()).error().fault, KeyFault::NotFound);
    QVERIFY(!holder->key());
    QCOMPARE(holder->source(), KeySource::None);
}

void TestProfileKeyHolder::takesTheKeychainsKey()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    const QSignalSpy changed(holder.get(), &KeyHolder::keyChanged);
    QVERIFY(resultOf(holder->load()));
    QCOMPARE(holder->source(), KeySource::Keychain);
    QCOMPARE(holder->key()->secret.reveal(), canaryKey());
    QCOMPARE(holder->key()->id, QStringLiteral("stored id"));
    QCOMPARE(changed.count(), 1);
}

void TestProfileKeyHolder::prefersTheEnvironmentsKey()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder("from-environment");
    QVERIFY(resultOf(holder->load()));
    QCOMPARE(holder->source(), KeySource::Environment);
    QCOMPARE(holder->key()->secret.reveal(), QByteArray("from-environment"));
    QCOMPARE(holder->key()->id, QStringLiteral("made 1"));
}

void TestProfileKeyHolder::refusesAnUnusableEnvironmentKey()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder("two words");
    QCOMPARE(resultOf(holder->load()).error().fault, KeyFault::NotAKey);
    QVERIFY(!holder->key());
}

void TestProfileKeyHolder::givesOneKeyOneId()
{
    m_ids.insert(canaryKey(), QStringLiteral("known id"));
    m_store->keys.insert(profile, storedKey());
    const auto stored = makeHolder();
    QVERIFY(resultOf(stored->load()));
    QCOMPARE(stored->key()->id, QStringLiteral("known id"));
    const auto given = makeHolder(canaryKey());
    QVERIFY(resultOf(given->load()));
    QCOMPARE(given->key()->id, QStringLiteral("known id"));
}

void TestProfileKeyHolder::hasNoKeyWithoutALedger()
{
    m_store->keys.insert(profile, storedKey());
    m_hasLedger = false;
    const auto holder = makeHolder();
    const Result<Done, KeyError> loaded = resultOf(holder->load());
    QCOMPARE(loaded.error().fault, KeyFault::Other);
    QCOMPARE(loaded.error().detail, QStringLiteral("disk full"));
    QVERIFY(!holder->key());
}

void TestProfileKeyHolder::neitherUsesNorTouchesAnotherHostsKey()
{
    StoredKey other = storedKey();
    other.hostId = QStringLiteral("api.plisio.net");
    m_store->keys.insert(profile, other);
    const auto holder = makeHolder();
    const Result<Done, KeyError> loaded = resultOf(holder->load());
    QCOMPARE(loaded.error().fault, KeyFault::OtherHost);
    QCOMPARE(loaded.error().detail, QStringLiteral("api.plisio.net"));
    QVERIFY(!holder->key());
    QCOMPARE(resultOf(holder->store(Secret("new-key"))).error().fault, KeyFault::OtherHost);
    QCOMPARE(resultOf(holder->forget()).error().fault, KeyFault::OtherHost);
    QCOMPARE(m_store->keys.value(profile).secret.reveal(), canaryKey());
}

void TestProfileKeyHolder::storesAndUses()
{
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->store(Secret(canaryKey()))));
    QCOMPARE(holder->source(), KeySource::Keychain);
    QCOMPARE(holder->key()->id, QStringLiteral("made 1"));
    const StoredKey stored = m_store->keys.value(profile);
    QCOMPARE(stored.secret.reveal(), canaryKey());
    QCOMPARE(stored.id, QStringLiteral("made 1"));
    QCOMPARE(stored.hostId, loopback);
}

void TestProfileKeyHolder::givesAnIdToEachKey()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->store(Secret(canaryKey()))));
    QCOMPARE(holder->key()->id, QStringLiteral("stored id"));
    QVERIFY(resultOf(holder->store(Secret("another"))));
    QCOMPARE(m_store->keys.value(profile).id, QStringLiteral("made 1"));
}

void TestProfileKeyHolder::doesNotWriteWhereItCouldNotRead_data()
{
    QTest::addColumn<KeyFault>("fault");
    QTest::newRow("locked") << KeyFault::Locked;
    QTest::newRow("timed out") << KeyFault::TimedOut;
    QTest::newRow("foreign entry") << KeyFault::Damaged;
    QTest::newRow("no keychain") << KeyFault::NoKeychain;
    QTest::newRow("other") << KeyFault::Other;
}

void TestProfileKeyHolder::doesNotWriteWhereItCouldNotRead()
{
    QFETCH(KeyFault, fault);
    m_store->readFault = fault;
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->load()).error().fault, fault);
    QCOMPARE(resultOf(holder->store(Secret(canaryKey()))).error().fault, fault);
    QCOMPARE(m_store->writes, 0);
    QVERIFY(!holder->key());
}

void TestProfileKeyHolder::keepsTheKeyInUseWhenStoringFails()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->load()));
    m_store->writeFault = KeyFault::Locked;
    QCOMPARE(resultOf(holder->store(Secret("another"))).error().fault, KeyFault::Locked);
    QCOMPARE(holder->key()->secret.reveal(), canaryKey());
}

void TestProfileKeyHolder::refusesToStoreWhatIsNoKey()
{
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->store(Secret("my key\n"))).error().fault, KeyFault::NotAKey);
    QCOMPARE(m_store->writes, 0);
}

void TestProfileKeyHolder::keepsInMemoryOnly()
{
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->keepInMemory(Secret(canaryKey()))));
    QCOMPARE(holder->source(), KeySource::Memory);
    QCOMPARE(m_store->writes, 0);
    QCOMPARE(resultOf(holder->keepInMemory(Secret("no key\n"))).error().fault, KeyFault::NotAKey);
}

void TestProfileKeyHolder::forgetsTheKeychainsKey()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->load()));
    QVERIFY(resultOf(holder->forget()));
    QVERIFY(!holder->key());
    QVERIFY(m_store->keys.isEmpty());
}

void TestProfileKeyHolder::forgetsTheMemorysKeyWithoutAKeychain()
{
    m_store->readFault = m_store->writeFault = KeyFault::NoKeychain;
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->keepInMemory(Secret(canaryKey()))));
    QVERIFY(resultOf(holder->forget()));
    QVERIFY(!holder->key());
}

void TestProfileKeyHolder::staysWithTheKeyWhenForgettingFails()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->load()));
    m_store->writeFault = KeyFault::TimedOut;
    QCOMPARE(resultOf(holder->forget()).error().fault, KeyFault::TimedOut);
    QVERIFY(holder->key());
}

void TestProfileKeyHolder::testsACandidateWithoutUsingIt()
{
    m_server->answer(200, R"({"status":"success","data":{"psys_cid":"BTC","currency":"BTC","balance":"0.5"}})");
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->test(Secret("a+key&x"))).health, KeyHealth::Works);
    QVERIFY(!holder->key());
    QCOMPARE(m_server->targets().first(), "/api/v1/balances/BTC?api_key=a%2Bkey%26x");
}

void TestProfileKeyHolder::checksTheKeyInUse()
{
    m_store->keys.insert(profile, storedKey());
    const auto holder = makeHolder();
    QVERIFY(resultOf(holder->load()));
    m_server->answer(401, R"({"status":"error","data":{"name":"Unauthorized","message":"<b>No</b>","code":0}})");
    const KeyHealthReport report = resultOf(holder->check());
    QCOMPARE(report.health, KeyHealth::Wrong);
    QCOMPARE(report.message, QStringLiteral("<b>No</b>"));
    m_server->answer(403, "<html>blocked</html>");
    QCOMPARE(resultOf(holder->check()).health, KeyHealth::IpNotAllowed);
}

void TestProfileKeyHolder::asksNobodyAboutNoKey()
{
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->check()).health, KeyHealth::None);
    QVERIFY(m_server->targets().isEmpty());
}

void TestProfileKeyHolder::neverSendsWhatCannotBeAKey()
{
    const auto holder = makeHolder();
    QCOMPARE(resultOf(holder->test(Secret("a password of mine"))).health, KeyHealth::Wrong);
    QVERIFY(m_server->targets().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileKeyHolder)
#include "tst_profilekeyholder.moc"
