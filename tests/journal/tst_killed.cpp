#include "journal/journal.h"

#include "support/faultysystem.h"
#include "support/killedchild.h"
#include "support/pledgedpayout.h"

#include <QTest>

#include <csignal>
#include <unistd.h>

// Kills a process at write 0, 1, 2, ... of a payout, and demands each time that a restart finds a whole ledger, in which
// whatever may have been sent is in doubt, and sends nothing twice.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAtMostOnceWhereverItIsKilled();
    void isInDoubtAtOnceWhenItsProcessIsDead();
    void isUnderWayWhileItsProcessLives();
    void isNeverDeclaredNotSentWhileItsProcessLives();
};

namespace {

// What would go over the wire: a line for each request.
void sendLine(const QString &file, const QString &id)
{
    QFile wire(file);
    if (wire.open(QIODevice::Append | QIODevice::Unbuffered)) {
        wire.write(id.toLatin1() + '\n');
    }
}

QStringList sentLines(const QString &file)
{
    QFile wire(file);
    return wire.open(QIODevice::ReadOnly) ? QString::fromLatin1(wire.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

LedgerPlace placeIn(const QString &dataFolder)
{
    return {dataFolder, QStringLiteral("default"), false, QStringLiteral("loopback")};
}

// Walks a payout, and is killed at the given access; with "wait" it stays after the claim until it is killed.
int walk(const QStringList &arguments)
{
    const QString folder = arguments.at(0);
    const QString wire = arguments.at(2);
    FaultySystem::watch(QFile::encodeName(folder));
    if (arguments.at(1) != QLatin1String("wait")) {
        FaultySystem::arm(FaultySystem::Fault::Kill, arguments.at(1).toInt(), 0);
    }
    PledgedPayout payout;
    payout.walk(placeIn(folder), [&](const QString &id) {
        sendLine(wire, id);
        if (arguments.at(1) == QLatin1String("wait")) {
            static_cast<void>(::write(STDOUT_FILENO, "sent\n", 5));
            ::pause();
        }
    });
    return payout.recorded ? 0 : 1;
}

// A restart: whatever is still planned goes out; what is in doubt is left alone.
void resumePlanned(Store &store, const QString &wire)
{
    for (const WithdrawalRecord &record : withdrawalsIn(store)) {
        if (record.state == WithdrawalState::Planned) {
            PledgedPayout payout;
            payout.id = record.id;
            payout.finish(store, [&wire](const QString &id) { sendLine(wire, id); });
            QCOMPARE(payout.recorded, WithdrawalState::Accepted);
        }
    }
}

} // namespace

void TestKilled::sendsAtMostOnceWhereverItIsKilled()
{
    int killed = 0;
    for (bool wasKilled = true; wasKilled; ++killed) {
        const LedgerFixture ledger;
        const QString wire = ledger.folder.filePath(QStringLiteral("wire"));
        KilledChild child({ledger.place.dataFolder, QString::number(killed), wire});
        const bool hasEnded = child.finish();
        wasKilled = child.wasKilled();
        QVERIFY2(hasEnded || wasKilled, "the child failed");

        const auto store = ledger.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(*verify(*store).takeResult(), QList<LedgerProblem>());
        for (const WithdrawalRecord &record : withdrawalsIn(**store)) {
            QVERIFY(!record.isUnderWay);
            QVERIFY(record.state != WithdrawalState::Planned || !sentLines(wire).contains(record.id));
        }
        resumePlanned(**store, wire);
        QVERIFY2(sentLines(wire).size() <= 1, qPrintable(QStringLiteral("killed at %1").arg(killed)));
    }
    QVERIFY2(killed > 20, qPrintable(QString::number(killed)));
    qInfo("killed at %d places", killed - 1);
}

void TestKilled::isInDoubtAtOnceWhenItsProcessIsDead()
{
    const LedgerFixture ledger;
    KilledChild child(
        {ledger.place.dataFolder, QStringLiteral("wait"), ledger.folder.filePath(QStringLiteral("wire"))});
    QVERIFY(child.process().waitForReadyRead());
    child.kill();
    QVERIFY(!child.finish());
    const auto store = *ledger.open();
    const auto doubts = onJournal(*store, [](Journal &journal) { return journal.inDoubt(); });
    QCOMPARE(doubts->size(), 1);
    QCOMPARE(doubts->front().state, WithdrawalState::Sending);
    QVERIFY(!doubts->front().isUnderWay);
}

void TestKilled::isUnderWayWhileItsProcessLives()
{
    const LedgerFixture ledger;
    KilledChild child(
        {ledger.place.dataFolder, QStringLiteral("wait"), ledger.folder.filePath(QStringLiteral("wire"))});
    QVERIFY(child.process().waitForReadyRead());
    const auto store = *ledger.open();
    const auto doubts = onJournal(*store, [](Journal &journal) { return journal.inDoubt(); });
    QCOMPARE(doubts->size(), 1);
    QVERIFY(doubts->front().isUnderWay);
    const Decision notSent{Decision::Kind::NotSent, {}, QStringLiteral("anna"), {}, {}, someTime()};
    const auto decided =
        onJournal(*store, [&](Journal &journal) { return journal.decide(doubts->front().id, notSent); });
    QCOMPARE(decided.error().fault, LedgerFault::NotAllowed);
    child.kill();
    QVERIFY(!child.finish());
}

// The clock may jump, and a stopped process or a sleeping computer may send long after the deadline.
void TestKilled::isNeverDeclaredNotSentWhileItsProcessLives()
{
    const LedgerFixture ledger;
    KilledChild child(
        {ledger.place.dataFolder, QStringLiteral("wait"), ledger.folder.filePath(QStringLiteral("wire"))});
    QVERIFY(child.process().waitForReadyRead());
    const auto store = *ledger.open();
    const auto doubts = onJournal(*store, [](Journal &journal) { return journal.inDoubt(); });
    QVERIFY(doubts->front().isHeldElsewhere);
    const Decision notSent{
        Decision::Kind::NotSent, {}, QStringLiteral("anna"), {}, {}, doubts->front().deadlineAt.addDays(1)};
    const auto decide = [&] {
        return onJournal(*store, [&](Journal &journal) { return journal.decide(doubts->front().id, notSent); });
    };
    QCOMPARE(decide().error().fault, LedgerFault::NotAllowed);
    child.kill();
    QVERIFY(!child.finish());
    QCOMPARE(*decide(), WithdrawalState::DeclaredNotSent);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        return walk(arguments.mid(2));
    }
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
