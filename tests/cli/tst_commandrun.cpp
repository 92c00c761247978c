#include "cli/commandbench.h"
#include "cli/records.h"
#include "cli/requestreader.h"

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestCommandRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersBadUsageInJson_data();
    void answersBadUsageInJson();
    void helpsWithEveryCommand();
    void beginsEveryAnswerWithItsMode_data();
    void beginsEveryAnswerWithItsMode();
    void stopsWhatMovesNoMoney_data();
    void stopsWhatMovesNoMoney();
    void countsAnAnswerThatWasNotTaken_data();
    void countsAnAnswerThatWasNotTaken();
};

void TestCommandRun::answersBadUsageInJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isPractice");
    for (const char *line :
         {"--json", "sned --json", "--json send", "verify --nonsense --json", "history --json --since x",
          "--practice key set --json", "send --practice --json", "verify extra --json"}) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(line).contains("--practice");
    }
}

void TestCommandRun::answersBadUsageInJson()
{
    QFETCH(QString, line);
    CommandBench bench;
    QCOMPARE(bench.run(line), 1);
    const QJsonObject answer = bench.json();
    QTEST(answer["practice"_L1].toBool(), "isPractice");
    QCOMPARE(answer.keys(),
             (QStringList{u"api_url"_s, u"batch"_s, u"errors"_s, u"key_source"_s, u"notices"_s, u"practice"_s,
                          u"warnings"_s, u"withdrawals"_s}));
    QVERIFY(answer["batch"_L1].isNull());
    const QJsonObject error = answer["errors"_L1][0].toObject();
    QCOMPARE(error["name"_L1].toString(), u"bad-usage"_s);
    QVERIFY(error["row"_L1].isNull() && error["field"_L1].isNull());
    QCOMPARE(bench.err(), error["message"_L1].toString() + u'\n');
    QVERIFY(!bench.parts.need);
}

void TestCommandRun::helpsWithEveryCommand()
{
    CommandBench overview;
    QCOMPARE(overview.run(u"--help"_s), 0);
    for (const QString &command : commandNames()) {
        QVERIFY2(overview.out().contains(u"  %1  "_s.arg(command)), qPrintable(command));
        CommandBench bench;
        QCOMPARE(bench.run(command + " --help --json"_L1), 0);
        QVERIFY(bench.json()["help"_L1].toString().startsWith("disburse-cli "_L1 + command));
        QVERIFY(!bench.parts.need);
    }
    CommandBench version;
    QCOMPARE(version.run(u"--version --json"_s), 0);
    QVERIFY(version.json()["version"_L1].toString().startsWith("disburse-cli"_L1));
}

void TestCommandRun::beginsEveryAnswerWithItsMode_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"key status", "reconcile", "history", "sync", "balance BTC", "currencies", "verify", "backup f",
          "check-address --currency BTC x", "resolve x --not-sent", "send --currency BTC --amount 1 --to x"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestCommandRun::beginsEveryAnswerWithItsMode()
{
    QFETCH(QString, line);
    for (const QString &before : {u"--practice --json"_s, u"--json --api-url http://127.0.0.1:7/v1"_s}) {
        CommandBench bench;
        bench.parts.payouts.resolution = [](const QString &, const Resolution &) {
            return ResolutionError{};
        };
        static_cast<void>(bench.run(before + u' ' + line));
        QCOMPARE(bench.json()["practice"_L1].toBool(), before.contains("practice"_L1));
        QVERIFY(bench.out().startsWith("{\"practice\":"_L1));
        if (!before.contains("practice"_L1)) {
            QCOMPARE(bench.json()["api_url"_L1].toString(), u"http://127.0.0.1:7/v1"_s);
        }
    }
}

void TestCommandRun::stopsWhatMovesNoMoney_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("send, asking") << u"send --currency BTC --amount 1 --to x"_s << 5;
    QTest::newRow("reconcile") << u"reconcile"_s << 3;
    QTest::newRow("history") << u"history"_s << 5;
}

void TestCommandRun::stopsWhatMovesNoMoney()
{
    QFETCH(QString, line);
    CommandBench bench;
    bench.parts.isOpening = true;
    bench.start((line + " --json"_L1).split(u' '));
    QVERIFY(!bench.isFinished());
    bench.stop();
    const int ended = bench.status();
    QTEST(ended, "status");
    QCOMPARE(bench.names(u"errors"_s), u"interrupted"_s);
}

void TestCommandRun::countsAnAnswerThatWasNotTaken_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("done") << u"verify --json"_s << 4;
    QTest::newRow("prose") << u"history"_s << 4;
    QTest::newRow("help") << u"--help"_s << 4;
    QTest::newRow("bad usage") << u"sned --json"_s << 1;
    QTest::newRow("not paid") << u"balance --json"_s << 2;
    QTest::newRow("in doubt") << u"reconcile --json"_s << 3;
}

void TestCommandRun::countsAnAnswerThatWasNotTaken()
{
    QFETCH(QString, line);
    const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
    QVERIFY(full != -1);
    CommandBench bench;
    bench.descriptor = full;
    bench.parts.account.balanceAnswer = AskError{};
    bench.parts.payouts.reconcileReport.ask = AskError{};
    bench.parts.payouts.reconcileReport.records += recordIn(WithdrawalState::Unknown);
    const int ended = bench.run(line);
    close(full);
    QTEST(ended, "status");
    QVERIFY(bench.err().contains("could not be written"_L1));
}

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"
