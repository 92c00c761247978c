#include "journal/journal.h"

#include "support/killedchild.h"
#include "support/ledgerfixture.h"

#include <QTest>
#include <QThread>

#include <cstdio>
#include <cstdlib>

// Of two that claim the same withdrawal, one wins and the other learns it: processes and threads alike.
class TestClaimRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneWinnerAmongProcesses();
    void hasOneWinnerAmongThreads();
};

namespace {

constexpr int withdrawalCount = 500;

QStringList plan(Store &store)
{
    QStringList ids;
    for (int number = 0; number < withdrawalCount; ++number) {
        const auto planned =
            onJournal(store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
        ids.append(planned ? planned->front() : QString());
    }
    return ids;
}

// Claims every one; the ids it won. What is said to the loser must be AlreadyClaimed.
QStringList claimAll(Store &store, const QStringList &ids)
{
    QStringList won;
    for (const QString &id : ids) {
        const auto claim = onJournal(
            store, [&](Journal &journal) { return journal.claim(id, someContext(), someTime().addSecs(60)); });
        if (claim) {
            won.append(id);
        } else if (claim.error().fault != LedgerFault::AlreadyClaimed) {
            won.append(QStringLiteral("error: ") + claim.error().detail);
        }
    }
    return won;
}

void checkWinners(QStringList won, QStringList ids)
{
    won.sort();
    ids.sort();
    QCOMPARE(won, ids);
}

LedgerPlace placeIn(const QString &dataFolder)
{
    return {dataFolder, QStringLiteral("default"), false, QStringLiteral("loopback")};
}

// Waits for a line on standard input, so that both begin together.
int claimInChild(const QStringList &arguments)
{
    const auto store = Store::open(placeIn(arguments.at(0))).takeResult();
    std::puts(store ? "ready" : "failed");
    std::fflush(stdout);
    const QStringList ids = arguments.mid(1);
    if (!store || std::getchar() == EOF) {
        return 1;
    }
    for (const QString &id : claimAll(**store, ids)) {
        std::puts(qPrintable(id));
    }
    return 0;
}

} // namespace

void TestClaimRace::hasOneWinnerAmongProcesses()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const QStringList ids = plan(*store);
    const QStringList arguments = QStringList{ledger.place.dataFolder} + ids;
    KilledChild first(arguments);
    KilledChild second(arguments);
    for (KilledChild *child : {&first, &second}) {
        QVERIFY(child->process().waitForReadyRead());
        QCOMPARE(child->lines(), QStringList{QStringLiteral("ready")});
    }
    first.process().write("go\n");
    second.process().write("go\n");
    QVERIFY(first.finish());
    QVERIFY(second.finish());
    checkWinners(first.lines() + second.lines(), ids);
}

void TestClaimRace::hasOneWinnerAmongThreads()
{
    const LedgerFixture ledger;
    const auto store = *ledger.open();
    const QStringList ids = plan(*store);
    QStringList won[2];
    std::unique_ptr<QThread> threads[2];
    for (int number = 0; number < 2; ++number) {
        threads[number].reset(QThread::create([&, number] { won[number] = claimAll(**ledger.open(), ids); }));
        threads[number]->start();
    }
    for (const auto &thread : threads) {
        QVERIFY(thread->wait());
    }
    checkWinners(won[0] + won[1], ids);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        return claimInChild(arguments.mid(2));
    }
    TestClaimRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_claimrace.moc"
