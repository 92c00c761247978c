#include "app/session.h"

#include "app/ledgeractions.h"
#include "support/canary.h"
#include "support/ledgerfixture.h"
#include "support/lonelyhome.h"
#include "support/wait.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsModesAndProfilesApart();
    void practisesOnALedgerOfItsOwn();
    void opensNoLedgerForTheNetworkAlone();
    void usesTheEnvironmentsKey();
    void refusesAuthoritiesThatAreNone();
    void refusesALedgerOfAnotherHost();
    void verifiesAndCopiesTheLedger();
    void saysWhatIsDamaged();

private:
    static QFuture<Result<std::shared_ptr<Session>, SessionError>> open(const RunOptions &options,
                                                                        Session::Need need = Session::Need::Ledger)
    {
        return Session::open(options, Secret(), need);
    }
    // The error of one kind; nothing for another one, or for none.
    template<class Kind>
    static std::optional<Kind> errorOf(const RunOptions &options)
    {
        const auto opened = resultOf(open(options));
        return opened || !std::holds_alternative<Kind>(opened.error()) ? std::nullopt
                                                                       : std::optional(std::get<Kind>(opened.error()));
    }

    LonelyHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    RunOptions m_options;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>(temporaryFolderTemplate());
    m_options = RunOptions{};
    m_options.dataFolder = m_folder->path();
    m_options.api = *ApiAddress::parse(u"http://127.0.0.1:1/api/v1"_s);
}

void TestSession::keepsModesAndProfilesApart()
{
    QSet<QString> folders;
    for (const bool isPractice : {false, true}) {
        for (const QString &profile : {u"default"_s, u"shop"_s, u"practice"_s}) {
            RunOptions options = m_options;
            options.isPractice = isPractice;
            options.profile = profile;
            folders += Session::place(options).filePath();
            QVERIFY(Session::place(options).filePath().startsWith(m_folder->path()));
        }
    }
    QCOMPARE(folders.size(), 6);
    RunOptions relative = m_options;
    relative.dataFolder = u"some/where"_s;
    QVERIFY(Session::place(relative).filePath().startsWith(QDir::currentPath() + "/some/where"_L1));
    relative.dataFolder.clear();
    QVERIFY(Session::place(relative).filePath().startsWith(m_home.path()));
}

void TestSession::practisesOnALedgerOfItsOwn()
{
    m_options.isPractice = true;
    m_options.api = ApiAddress::production();
    m_options.practiceChoices = {{PracticeScenario::Slow, 1}};
    const auto session = *resultOf(open(m_options));
    QVERIFY(session->address().base().host() == "127.0.0.1"_L1);
    QVERIFY(session->practice() != nullptr);
    QCOMPARE(session->practice()->next(), PracticeScenario::Slow);
    QVERIFY(resultOf(session->keys().load()));
    QCOMPARE(session->keys().source(), KeySource::Memory);
    QCOMPARE(resultOf(session->account().balance(u"BTC"_s))->currency, u"BTC"_s);
    QVERIFY(session->store()->place().folder().contains("practice"_L1));
    QVERIFY(resultOf(session->payouts().reconcile()).isComplete);
}

void TestSession::opensNoLedgerForTheNetworkAlone()
{
    const auto session = *resultOf(open(m_options, Session::Need::Network));
    QVERIFY(!session->store());
    QVERIFY(session->practice() == nullptr);
    QCOMPARE(session->address().base(), m_options.api.base());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSession::usesTheEnvironmentsKey()
{
    const auto session = *resultOf(Session::open(m_options, Secret(canaryKey()), Session::Need::Ledger));
    QVERIFY(resultOf(session->keys().load()));
    QCOMPARE(session->keys().source(), KeySource::Environment);
    QVERIFY(holdsKey(session->keys().key()->secret.reveal()));
    QCOMPARE(filesHoldingKey(m_folder->path()), QStringList());
}

void TestSession::refusesAuthoritiesThatAreNone()
{
    QFile file(m_folder->filePath(u"none.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
    file.close();
    for (const QString &path : {file.fileName(), m_folder->filePath(u"missing.pem"_s), m_folder->path()}) {
        m_options.caFile = path;
        const std::optional<AuthoritiesFault> fault = errorOf<AuthoritiesFault>(m_options);
        QVERIFY2(fault && fault->path == path, qPrintable(path));
    }
}

void TestSession::refusesALedgerOfAnotherHost()
{
    QVERIFY(resultOf(open(m_options)));
    m_options.api = ApiAddress::production();
    const std::optional<LedgerError> error = errorOf<LedgerError>(m_options);
    QVERIFY(error && error->fault == LedgerFault::WrongHost);
    // All of loopback is one host.
    m_options.api = *ApiAddress::parse(u"http://127.0.0.1:2/other"_s);
    QVERIFY(resultOf(open(m_options)));
}

void TestSession::verifiesAndCopiesTheLedger()
{
    const auto session = *resultOf(open(m_options));
    QVERIFY(resultOf(verifyLedger(session->store())));
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(resultOf(backUpLedger(session->store(), copy)));
    QVERIFY(QFileInfo(copy).size() > 0);
    QCOMPARE(resultOf(backUpLedger(session->store(), m_folder->path())).error().fault, LedgerFault::Refused);
}

void TestSession::saysWhatIsDamaged()
{
    const auto session = *resultOf(open(m_options));
    const auto broken = session->store()->write(
        [](Connection &connection) { return bool(connection.change(u"CREATE TABLE stranger (a)"_s)); });
    QVERIFY(resultOf(broken));
    const Result<Done, LedgerError> verified = resultOf(verifyLedger(session->store()));
    QVERIFY(!verified);
    QCOMPARE(verified.error().fault, LedgerFault::Damaged);
    QVERIFY(verified.error().detail.contains("stranger"_L1));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
