#include "cli/commandline.h"

#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommands_data();
    void readsCommands();
    void readsASendWholly();
    void keepsWhatWasTyped();
    void readsRunOptionsOnBothSides();
    void readsPracticeScenarios();
    void readsHistoryFilters();
    void readsAResolution();
    void helpsWhateverElseIsWrong();
    void refuses_data();
    void refuses();
    void neverRepeatsWhatMayBeAKey_data();
    void neverRepeatsWhatMayBeAKey();
    void seesTheWishForJsonInABrokenLine();
};

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

template<class Request>
static Request parsed(const QStringList &arguments)
{
    const Result<CommandLine, UsageError> line = CommandLine::parse(arguments);
    if (!line || !std::holds_alternative<Request>(line->request)) {
        QTest::qFail(line ? "another command" : qPrintable(wordsFor(line.error())), __FILE__, __LINE__);
        return {};
    }
    return std::get<Request>(line->request);
}

void TestCommandLine::readsCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("index");
    const auto row = [](const char *line, int index) {
        QTest::newRow(line) << words(line) << index;
    };
    row("--help", 0);
    row("send --help", 0);
    row("--version", 1);
    row("key set", 2);
    row("key status", 2);
    row("key forget", 2);
    row("--practice key status", 2);
    row("send --currency BTC --to a --amount 1", 3);
    row("reconcile", 4);
    row("resolve id --not-sent", 5);
    row("resolve --sent 5edf id", 5);
    row("history", 6);
    row("balance", 7);
    row("balance BTC", 7);
    row("currencies", 8);
    row("check-address --currency BTC -", 9);
    row("check-address --currency BTC one two", 9);
    row("backup file", 10);
    row("verify", 11);
    row("resume", 12);
    row("mass list.csv --currency BTC", 13);
    row("resume b1 --retry --yes --accept duplicate-payment", 12);
}

void TestCommandLine::readsCommands()
{
    QFETCH(QStringList, arguments);
    const Result<CommandLine, UsageError> line = CommandLine::parse(arguments);
    QVERIFY2(line, line ? "" : qPrintable(wordsFor(line.error())));
    QTEST(int(line->request.index()), "index");
}

void TestCommandLine::readsASendWholly()
{
    const auto send =
        parsed<SendRequest>(words("send --currency USDT_TRX --to=TAddress --amount 0.50 --fee-plan priority "
                                  "--note=--a=b --yes --accept duplicate-payment --accept low-balance"));
    QCOMPARE(send.draft.currency, QStringLiteral("USDT_TRX"));
    QCOMPARE(send.draft.address, QStringLiteral("TAddress"));
    QCOMPARE(send.draft.amount, QStringLiteral("0.50"));
    QCOMPARE(send.draft.feePlan, FeePlan::Priority);
    QCOMPARE(send.draft.note, QStringLiteral("--a=b"));
    QVERIFY(send.consent.isConfirmed);
    QCOMPARE(send.consent.accepted, (QList{FindingName::DuplicatePayment, FindingName::LowBalance}));
}

void TestCommandLine::keepsWhatWasTyped()
{
    const auto send = parsed<SendRequest>({QStringLiteral("send"), QStringLiteral("--amount"), QStringLiteral("-1"),
                                           QStringLiteral("--to"), QStringLiteral(" a\u202E "),
                                           QStringLiteral("--currency"), QString()});
    QCOMPARE(send.draft.amount, QStringLiteral("-1"));
    QCOMPARE(send.draft.address, QStringLiteral(" a\u202E "));
    QCOMPARE(send.draft.currency, QString());
    QCOMPARE(send.draft.feePlan, FeePlan::Normal);
    QVERIFY(!send.consent.isConfirmed);
}

void TestCommandLine::readsRunOptionsOnBothSides()
{
    const Result<CommandLine, UsageError> line =
        CommandLine::parse(words("--json --profile shop-2 verify --data-dir some/where --api-url "
                                 "http://127.0.0.1:8080/v1/ --deadline 7 --ca-file x.pem"));
    QVERIFY(line);
    QVERIFY(line->options.isJson);
    QVERIFY(!line->options.isPractice);
    QCOMPARE(line->options.profile, QStringLiteral("shop-2"));
    QVERIFY(line->options.isProfileGiven);
    QVERIFY(!CommandLine::parse(words("verify"))->options.isProfileGiven);
    QCOMPARE(line->options.dataFolder, QStringLiteral("some/where"));
    QCOMPARE(line->options.api.base(), QUrl(QStringLiteral("http://127.0.0.1:8080/v1")));
    QCOMPARE(line->options.deadline, std::chrono::seconds(7));
    QCOMPARE(line->options.caFile, QStringLiteral("x.pem"));
    QVERIFY(CommandLine::parse(words("verify"))->options.api.isProduction());
}

void TestCommandLine::readsPracticeScenarios()
{
    const Result<CommandLine, UsageError> line =
        CommandLine::parse(words("verify --practice --practice-scenario lost-after@2 --practice-scenario slow"));
    QVERIFY(line);
    QVERIFY(line->options.isPractice);
    QCOMPARE(line->options.practiceChoices,
             (QList{PracticeChoice{PracticeScenario::LostAfter, 2}, PracticeChoice{PracticeScenario::Slow, 1}}));
}

void TestCommandLine::readsHistoryFilters()
{
    const auto history = parsed<HistoryRequest>(
        words("history --search needle --currency BTC --status accepted --type cash_out --since 2026-11-01 --until "
              "2026-11-23 --limit 0 --totals"));
    QCOMPARE(history.filter.text, QStringLiteral("needle"));
    QCOMPARE(history.filter.currency, QStringLiteral("BTC"));
    QCOMPARE(history.filter.status, QStringLiteral("accepted"));
    QCOMPARE(history.filter.type, QStringLiteral("cash_out"));
    QCOMPARE(history.filter.since, QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(history.filter.until, QDateTime({2026, 11, 23}, {23, 59, 59, 999}, Qt::UTC));
    QCOMPARE(history.limit, 0);
    QVERIFY(history.showsTotals);
    QCOMPARE(parsed<HistoryRequest>(words("history")).limit, 100);
}

void TestCommandLine::readsAResolution()
{
    const auto sent = parsed<ResolveRequest>(words("resolve abc --sent 5edf"));
    QCOMPARE(sent.withdrawalId, QStringLiteral("abc"));
    QCOMPARE(sent.kind, Resolution::Kind::SentAs);
    QCOMPARE(sent.operationId, QStringLiteral("5edf"));
    QCOMPARE(parsed<ResolveRequest>(words("resolve --not-sent abc")).kind, Resolution::Kind::NotSent);
}

void TestCommandLine::helpsWhateverElseIsWrong()
{
    QCOMPARE(parsed<HelpRequest>(words("send --help")).command, QStringLiteral("send"));
    QCOMPARE(parsed<HelpRequest>(words("nonsense --help")).command, QString());
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<UsageFault>("fault");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *line, UsageFault fault, const char *subject) {
        QTest::newRow(line) << words(line) << fault << QString::fromLatin1(subject);
    };
    row("", UsageFault::NoCommand, "");
    row("--json", UsageFault::NoCommand, "");
    row("sned", UsageFault::UnknownCommand, "");
    row("verify --nonsense", UsageFault::UnknownOption, "--nonsense");
    row("verify -y", UsageFault::UnknownOption, "-y");
    row("verify --yes", UsageFault::OptionElsewhere, "--yes");
    row("history --amount 1", UsageFault::OptionElsewhere, "--amount");
    row("send --currency BTC --to a", UsageFault::MissingOption, "--amount");
    row("send --currency BTC --amount 1", UsageFault::MissingOption, "--to");
    row("send --to a --amount 1", UsageFault::MissingOption, "--currency");
    row("send --currency BTC --to a --amount 1 --amount 1", UsageFault::RepeatedOption, "--amount");
    row("send --currency BTC --to a --amount", UsageFault::MissingValue, "--amount");
    row("send --currency BTC --to a --amount --yes", UsageFault::MissingValue, "--amount");
    row("send --currency BTC --to a --amount 1 --yes=1", UsageFault::NeedlessValue, "--yes");
    row("send --currency BTC --to a --amount 1 extra", UsageFault::UnexpectedArgument, "send");
    row("send --currency BTC --to a --amount 1 --fee-plan fast", UsageFault::BadValue, "--fee-plan");
    row("send --currency BTC --to a --amount 1 --accept anything", UsageFault::BadValue, "--accept");
    row("send --currency BTC --to a --amount 1 --accept bad-address", UsageFault::BadValue, "--accept");
    row("verify --deadline 0", UsageFault::BadValue, "--deadline");
    row("verify --deadline 1e3", UsageFault::BadValue, "--deadline");
    row("verify --deadline 3601", UsageFault::BadValue, "--deadline");
    row("verify --profile ../x", UsageFault::BadValue, "--profile");
    row("verify --profile .", UsageFault::BadValue, "--profile");
    row("verify --profile=", UsageFault::BadValue, "--profile");
    row("verify --data-dir=", UsageFault::BadValue, "--data-dir");
    row("verify --api-url http://api.plisio.net/api/v1", UsageFault::BadValue, "--api-url");
    row("verify --api-url https://a/?api_key=k", UsageFault::BadValue, "--api-url");
    row("verify --practice --api-url https://a/", UsageFault::ExclusiveOptions, "--api-url");
    row("verify --practice-scenario slow", UsageFault::ExclusiveOptions, "--practice-scenario");
    row("verify --practice --practice-scenario quick", UsageFault::BadValue, "--practice-scenario");
    row("verify --practice --practice-scenario slow@0", UsageFault::BadValue, "--practice-scenario");
    row("verify --practice --practice-scenario slow@", UsageFault::BadValue, "--practice-scenario");
    row("key", UsageFault::MissingArgument, "set|status|forget");
    row("key show", UsageFault::BadValue, "key");
    row("key set extra", UsageFault::UnexpectedArgument, "key");
    row("--practice key set", UsageFault::KeyInPractice, "key");
    row("--practice key forget", UsageFault::KeyInPractice, "key");
    row("resolve --not-sent", UsageFault::MissingArgument, "WITHDRAWAL");
    row("resolve id", UsageFault::MissingOption, "--not-sent");
    row("resolve id --not-sent --sent op", UsageFault::ExclusiveOptions, "--not-sent");
    row("resolve id --sent=", UsageFault::BadValue, "--sent");
    row("history --limit -1", UsageFault::BadValue, "--limit");
    row("history --limit 99999999999", UsageFault::BadValue, "--limit");
    row("history --since tomorrow", UsageFault::BadValue, "--since");
    row("history --until 2026-02-30", UsageFault::BadValue, "--until");
    row("check-address a", UsageFault::MissingOption, "--currency");
    row("check-address --currency BTC", UsageFault::MissingArgument, "ADDRESS");
    row("backup", UsageFault::MissingArgument, "FILE");
    row("backup one two", UsageFault::UnexpectedArgument, "backup");
    row("balance BTC LTC", UsageFault::UnexpectedArgument, "balance");
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const Result<CommandLine, UsageError> line = CommandLine::parse(arguments);
    QVERIFY(!line);
    QTEST(line.error().fault, "fault");
    QTEST(line.error().subject, "subject");
    QVERIFY(wordsFor(line.error()).endsWith(u'.'));
}

void TestCommandLine::neverRepeatsWhatMayBeAKey_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"CANARY_key", "key CANARY_key", "key set CANARY_key", "--key=CANARY_key verify",
          "--api-key CANARY_key verify", "-CANARY_key verify", "--CANARY_key verify", "verify --deadline CANARY_key",
          "verify CANARY_key", "send --accept CANARY_key --currency a --to b --amount 1", "history --since CANARY_key",
          "verify --api-url https://x/?api_key=CANARY_key"}) {
        QTest::newRow(line) << words(line);
    }
}

void TestCommandLine::neverRepeatsWhatMayBeAKey()
{
    QFETCH(QStringList, arguments);
    const Result<CommandLine, UsageError> line = CommandLine::parse(arguments);
    QVERIFY(!line);
    QVERIFY(!wordsFor(line.error()).contains(QLatin1String("CANARY")));
}

void TestCommandLine::seesTheWishForJsonInABrokenLine()
{
    QVERIFY(asksForJson(words("sned --json")));
    QVERIFY(!asksForJson(words("sned -- --json")));
    QVERIFY(!asksForJson(words("sned")));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
