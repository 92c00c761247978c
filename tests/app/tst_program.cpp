#include "account/profiles.h"
#include "support/canary.h"
#include "support/lonelyhome.h"
#include "support/samplepayouts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// One run of disburse-cli, as a script sees it.
struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const
    {
        return out.count('\n') == 1 ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }
    [[nodiscard]] QString state() const { return json()["withdrawals"_L1][0]["state"_L1].toString(); }
};

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void meetsEachScenario_data();
    void meetsEachScenario();
    void settlesADoubtInAnotherRun();
    void remembersTheScenarioOfALaterWithdrawal();
    void resumesNothingOnABalanceThatFell();
    void asksNobodyWithoutATerminal();
    void speaksTheSameJsonInGerman();
    void drawsAStatementWithoutADisplay();
    void finishesASlowWithdrawalAfterCtrlC();
    void neverShowsTheKey_data();
    void neverShowsTheKey();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;
    static Ended end(QProcess &process);
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return end(*start(arguments, input));
    }
    [[nodiscard]] Ended practise(const QString &line) const
    {
        return run((u"--practice --json "_s + line).split(u' ', Qt::SkipEmptyParts));
    }
    static QString send(const QString &amount)
    {
        return u"send --currency BTC --to %1 --yes --amount %2 "_s.arg(SamplePayouts::bitcoinAddress, amount);
    }

    LonelyHome m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QProcess> TestProgram::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProgram(QStringLiteral(DISBURSE_CLI));
    process->setArguments(arguments + QStringList{u"--data-dir"_s, m_folder->path()});
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Ended TestProgram::end(QProcess &process)
{
    const bool isEnded = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestProgram::meetsEachScenario_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::newRow("accepted") << u"accepted"_s << 0 << u"accepted"_s;
    QTest::newRow("bad-address") << u"bad-address"_s << 2 << u"rejected"_s;
    QTest::newRow("no-funds") << u"no-funds"_s << 2 << u"rejected"_s;
    QTest::newRow("pending") << u"pending"_s << 0 << u"accepted"_s;
    QTest::newRow("failed") << u"failed"_s << 2 << u"failed"_s;
    QTest::newRow("slow") << u"slow"_s << 0 << u"accepted"_s;
    QTest::newRow("lost-after") << u"lost-after"_s << 3 << u"unknown"_s;
    QTest::newRow("lost-before") << u"lost-before"_s << 3 << u"unknown"_s;
}

void TestProgram::meetsEachScenario()
{
    QFETCH(QString, scenario);
    const Ended ended = practise(send(u"0.01"_s) + "--practice-scenario "_L1 + scenario);
    QTEST(ended.status, "status");
    QTEST(ended.state(), "state");
    QVERIFY(ended.json()["practice"_L1].toBool());
    QCOMPARE(ended.json()["key_source"_L1].toString(), u"memory"_s);
}

void TestProgram::settlesADoubtInAnotherRun()
{
    QCOMPARE(practise(send(u"0.01"_s) + "--practice-scenario lost-after"_L1).status, 3);
    const Ended twin = practise(send(u"0.01"_s));
    QCOMPARE(twin.status, 5);
    QCOMPARE(twin.json()["warnings"_L1][0]["name"_L1].toString(), u"doubt-twin"_s);
    const Ended reconciled = practise(u"reconcile"_s);
    QCOMPARE(reconciled.status, 0);
    QCOMPARE(reconciled.state(), u"accepted"_s);
    QCOMPARE(practise(u"reconcile"_s).json()["withdrawals"_L1].toArray().size(), 0);

    QCOMPARE(practise(send(u"0.02"_s) + "--practice-scenario lost-before"_L1).status, 3);
    const Ended open = practise(u"reconcile"_s);
    QCOMPARE(open.status, 3);
    const QString id = open.json()["withdrawals"_L1][0]["id"_L1].toString();
    const Ended early = practise(u"resolve --not-sent "_s + id);
    QCOMPARE(early.status, 5);
    QCOMPARE(early.json()["errors"_L1][0]["name"_L1].toString(), u"too-early"_s);
    QCOMPARE(practise(u"history"_s).json()["count"_L1].toInt(), 2);
    QCOMPARE(practise(u"verify"_s).json()["ledger"_L1].toString(), u"whole"_s);
}

void TestProgram::remembersTheScenarioOfALaterWithdrawal()
{
    QCOMPARE(practise(send(u"0.01"_s) + "--practice-scenario no-funds@2"_L1).status, 0);
    QCOMPARE(practise(send(u"0.02"_s)).status, 2);
    QCOMPARE(practise(send(u"0.03"_s)).status, 0);
}

void TestProgram::resumesNothingOnABalanceThatFell()
{
    const QString path = m_folder->filePath(u"list.csv"_s);
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("address,amount\nbc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,0.02\n"
               "1BoatSLRHtKNngkdXEeobR76b53LETtpyT,1.4\n");
    list.close();
    const Ended begun =
        practise(u"mass %1 --currency BTC --max-recipients 1 --yes --practice-scenario no-funds"_s.arg(path));
    QCOMPARE(begun.status, 2);
    QCOMPARE(begun.json()["withdrawals"_L1][1]["state"_L1].toString(), u"planned"_s);

    QCOMPARE(practise(send(u"0.5"_s)).status, 0); // of 1.5
    const Ended fallen = practise(u"resume --yes"_s);
    QCOMPARE(fallen.status, 5);
    QCOMPARE(fallen.json()["warnings"_L1][0]["name"_L1].toString(), u"low-balance"_s);
    QCOMPARE(fallen.json()["errors"_L1][0]["name"_L1].toString(), u"not-accepted"_s);
    // With the warning accepted it is asked, and refused by Plisio.
    const Ended accepted = practise(u"resume --yes --accept low-balance"_s);
    QCOMPARE(accepted.status, 2);
    QCOMPARE(accepted.json()["withdrawals"_L1][1]["state"_L1].toString(), u"rejected"_s);
}

void TestProgram::asksNobodyWithoutATerminal()
{
    const QStringList line =
        (u"--practice --json "_s + send(u"0.01"_s).remove(" --yes"_L1)).split(u' ', Qt::SkipEmptyParts);
    const Ended ended = run(line, "yes\n");
    QCOMPARE(ended.status, 5);
    QCOMPARE(ended.json()["errors"_L1][0]["name"_L1].toString(), u"no-terminal"_s);
    QCOMPARE(practise(u"history"_s).json()["count"_L1].toInt(), 0);
}

void TestProgram::speaksTheSameJsonInGerman()
{
    QCOMPARE(practise(send(u"1.25"_s)).status, 0);
    const QByteArray english = practise(u"history --totals"_s).out;
    const QByteArray balance = practise(u"balance"_s).out;
    const QByteArray currencies = practise(u"currencies"_s).out;
    const auto behindAddress = [](const QByteArray &out) {
        return out.mid(out.indexOf("/api/v1"));
    };
    m_environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    m_environment.insert(u"LANGUAGE"_s, u"de"_s);
    const Ended german = run({u"--practice"_s, u"history"_s});
    QVERIFY(german.out.startsWith("Übung"));
    QVERIFY(german.out.contains("1.25 BTC"));
    QCOMPARE(behindAddress(practise(u"history --totals"_s).out), behindAddress(english));
    QCOMPARE(behindAddress(practise(u"balance"_s).out), behindAddress(balance));
    QCOMPARE(behindAddress(practise(u"currencies"_s).out), behindAddress(currencies));
    m_environment = QProcessEnvironment::systemEnvironment();
}

void TestProgram::drawsAStatementWithoutADisplay()
{
    QCOMPARE(practise(send(u"0.0125"_s)).status, 0);
    QVERIFY(Profiles(m_folder->path(), true).change({Profile().id, u"Berlin Store"_s, ProfileColor::None}));
    const QString path = m_folder->filePath(u"statement.pdf"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.remove(u"DISPLAY"_s);
    const Ended ended = run({u"--practice"_s, u"--json"_s, u"export"_s, path});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.json()["operations"_L1].toInt(), 1);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY(text.contains("Statement of payouts") && text.contains("0.0125 BTC") && text.contains("Practice"));
    QVERIFY2(text.contains("Berlin Store (profile default)"), text.constData());
}

void TestProgram::finishesASlowWithdrawalAfterCtrlC()
{
    const QString line = u"--practice --json --practice-scenario slow "_s + send(u"0.01"_s);
    const std::unique_ptr<QProcess> process = start(line.split(u' ', Qt::SkipEmptyParts));
    process->setReadChannel(QProcess::StandardError);
    // What is going to be sent is said just before it is.
    QVERIFY(process->waitForReadyRead());
    const qint64 id = process->processId();
    QVERIFY(id > 0 && kill(pid_t(id), SIGINT) == 0);
    const Ended ended = end(*process);
    const QString history = practise(u"history"_s).json()["operations"_L1][0]["state"_L1].toString();
    // Stopped before it was written down, or finished: never in between.
    QVERIFY(ended.status == 5 ? history.isEmpty() : ended.status == 0 && history == "accepted"_L1);
}

void TestProgram::neverShowsTheKey_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"key status", "balance BTC", "reconcile", "currencies", "history", "sned", "key set"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
    QTest::newRow("send") << send(u"0.01"_s);
}

void TestProgram::neverShowsTheKey()
{
    QFETCH(QString, line);
    m_environment.insert(u"DISBURSE_API_KEY"_s, QString::fromLatin1(canaryKey()));
    const Ended ended = run((u"--json --api-url http://127.0.0.1:1/api/v1 "_s + line).split(u' ', Qt::SkipEmptyParts),
                            canaryKey() + '\n');
    m_environment.remove(u"DISBURSE_API_KEY"_s);
    QVERIFY(!ended.json().isEmpty());
    QVERIFY(!holdsKey(ended.out) && !holdsKey(ended.err));
    QCOMPARE(filesHoldingKey(m_folder->path()), QStringList());
    QCOMPARE(filesHoldingKey(m_home.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
