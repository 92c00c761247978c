#include "plisio/withdrawcall.h"

#include "support/answeringserver.h"
#include "support/killedchild.h"
#include "support/ledgerfixture.h"

#include <QSet>
#include <QTest>

#include <cstdio>

// Two processes are told to send the same journalled withdrawals: the server sees one request for each, not one more.
class TestRequestRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachWithdrawalOnce();
};

namespace {

constexpr int withdrawalCount = 500;

LedgerPlace placeIn(const QString &dataFolder)
{
    return {dataFolder, QStringLiteral("default"), false, QStringLiteral("loopback")};
}

// Each with an amount of its own, so that its request can be told from the others.
QStringList plan(Store &store)
{
    QStringList ids;
    for (int number = 1; number <= withdrawalCount; ++number) {
        const QString amount = QStringLiteral("0.%1").arg(number, 4, 10, QLatin1Char('0'));
        const Recipient recipient{somebody().address, *Amount::parse(amount), {}, {}, {}};
        const auto planned = onJournal(store, [&](Journal &journal) {
            return journal.plan(confirmed({someWithdrawal({recipient})}), someContext());
        });
        ids.append(planned ? planned->front() : QString());
    }
    return ids;
}

// Claims, sends and records each withdrawal that nobody else has claimed. False when the ledger says anything else.
bool sendAll(Store &store, const QStringList &ids, WithdrawCall &call)
{
    for (const QString &id : ids) {
        auto claim = onJournal(
            store, [&](Journal &journal) { return journal.claim(id, someContext(), someTime().addSecs(60)); });
        if (!claim && claim.error().fault != LedgerFault::AlreadyClaimed) {
            return false;
        }
        if (!claim) {
            continue;
        }
        const QFuture<Verdict> verdict = call.send(std::move(*claim), Secret("test-key"));
        if (!QTest::qWaitFor([&verdict] { return verdict.isFinished(); }, 20'000)) {
            return false;
        }
        const auto state = onJournal(
            store, [&](Journal &journal) { return journal.record(id, verdict.result().outcome, someTime()); });
        if (!state || *state != WithdrawalState::Rejected) {
            return false;
        }
    }
    return true;
}

// Waits for a line on standard input, so that both begin together.
int sendInChild(const QStringList &arguments)
{
    const auto store = Store::open(placeIn(arguments.at(0))).takeResult();
    WithdrawCall call(ApiConnection(*ApiAddress::parse(arguments.at(1))));
    std::puts(store ? "ready" : "failed");
    std::fflush(stdout);
    return store && std::getchar() != EOF && sendAll(**store, arguments.mid(2), call) ? 0 : 1;
}

} // namespace

void TestRequestRace::sendsEachWithdrawalOnce()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const QStringList ids = plan(*store);
    AnsweringServer plisio;
    plisio.answer(422, R"({"status":"error","data":{"name":"Unprocessable Entity","message":"no","code":1}})");
    const QStringList arguments = QStringList{ledger.place.dataFolder, plisio.base()} + ids;
    KilledChild children[]{KilledChild(arguments), KilledChild(arguments)};
    for (KilledChild &child : children) {
        QVERIFY(child.process().waitForReadyRead());
        QCOMPARE(child.lines(), QStringList{QStringLiteral("ready")});
    }
    for (KilledChild &child : children) {
        child.process().write("go\n");
    }
    for (KilledChild &child : children) {
        QTRY_COMPARE_WITH_TIMEOUT(child.process().state(), QProcess::NotRunning, 120'000);
        QVERIFY(child.finish());
    }
    const QByteArrayList &requests = plisio.targets();
    QCOMPARE(requests.size(), withdrawalCount);
    QCOMPARE(QSet<QByteArray>(requests.begin(), requests.end()).size(), withdrawalCount);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        return sendInChild(arguments.mid(2));
    }
    TestRequestRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requestrace.moc"
