#include "store/schema.h"

#include "store/verify.h"
#include "support/faultysystem.h"
#include "support/killedchild.h"
#include "support/ledgerfixture.h"

#include <QResource>
#include <QTest>

// A ledger of this version, opened by a later one: its further step comes as a resource that is added at run time.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void bringsAnOldLedgerUp();
    void leavesTheLedgerAloneWhenAStepFails();
    void refusesANewerLedger();
    void survivesBeingKilledAnywhere();

private:
    static QString planOne(const LedgerFixture &ledger);
};

namespace {

QString resourceFile(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name + QStringLiteral(".rcc");
}

LedgerPlace placeIn(const QString &dataFolder)
{
    return {dataFolder, QStringLiteral("default"), false, QStringLiteral("loopback")};
}

// The next version's program: opens the ledger, and is killed at the given access.
int openLater(const QString &dataFolder, int killAt)
{
    QResource::registerResource(resourceFile(QStringLiteral("growth")));
    FaultySystem::watch(QFile::encodeName(dataFolder));
    FaultySystem::arm(FaultySystem::Fault::Kill, killAt, 0);
    return Store::open(placeIn(dataFolder)).takeResult() ? 0 : 1;
}

QVariant valueIn(Store &store, const QString &sql)
{
    const auto value = store.read([&sql](Connection &connection) { return connection.value(sql); }).takeResult();
    return value ? *value : QVariant(value.error().detail);
}

} // namespace

void TestMigration::cleanup()
{
    QResource::unregisterResource(resourceFile(QStringLiteral("growth")));
    QResource::unregisterResource(resourceFile(QStringLiteral("broken")));
}

QString TestMigration::planOne(const LedgerFixture &ledger)
{
    const auto store = *ledger.open();
    return onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); })->front();
}

void TestMigration::bringsAnOldLedgerUp()
{
    const LedgerFixture ledger;
    const QString id = planOne(ledger);
    QVERIFY(QResource::registerResource(resourceFile(QStringLiteral("growth"))));
    const auto store = ledger.open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QCOMPARE(valueIn(**store, QStringLiteral("PRAGMA user_version")).toInt(), 9001);
    QCOMPARE(valueIn(**store, QStringLiteral("SELECT count(*) FROM growth")).toInt(), 2000);
    QVERIFY(onJournal(**store, [&](Journal &journal) { return journal.claim(id, someContext(), someTime()); }));
    QCOMPARE(*verify(*store).takeResult(), QList<LedgerProblem>());
}

void TestMigration::leavesTheLedgerAloneWhenAStepFails()
{
    const LedgerFixture ledger;
    const QString id = planOne(ledger);
    QVERIFY(QResource::registerResource(resourceFile(QStringLiteral("broken"))));
    QCOMPARE(ledger.refusal(), LedgerFault::InputOutput);
    QVERIFY(QResource::unregisterResource(resourceFile(QStringLiteral("broken"))));
    const auto store = ledger.open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY(onJournal(**store, [&](Journal &journal) { return journal.find(id); }));
}

void TestMigration::refusesANewerLedger()
{
    const LedgerFixture ledger;
    planOne(ledger);
    QVERIFY(QResource::registerResource(resourceFile(QStringLiteral("growth"))));
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QResource::unregisterResource(resourceFile(QStringLiteral("growth"))));
    QCOMPARE(ledger.refusal(), LedgerFault::Newer);
}

void TestMigration::survivesBeingKilledAnywhere()
{
    int killed = 0;
    for (bool wasKilled = true; wasKilled; killed += 3) {
        const LedgerFixture ledger;
        const QString id = planOne(ledger);
        KilledChild child({ledger.place.dataFolder, QString::number(killed)});
        const bool hasEnded = child.finish();
        wasKilled = child.wasKilled();
        QVERIFY2(hasEnded || wasKilled, "the child failed");
        // It is the old ledger or the new one, never something between.
        QVERIFY(QResource::registerResource(resourceFile(QStringLiteral("growth"))));
        const auto store = ledger.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(valueIn(**store, QStringLiteral("SELECT count(*) FROM growth")).toInt(), 2000);
        QCOMPARE(*verify(*store).takeResult(), QList<LedgerProblem>());
        QVERIFY(onJournal(**store, [&](Journal &journal) { return journal.find(id); }));
        QVERIFY(QResource::unregisterResource(resourceFile(QStringLiteral("growth"))));
    }
    QVERIFY2(killed > 30, qPrintable(QString::number(killed)));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        return openLater(arguments.value(2), arguments.value(3).toInt());
    }
    TestMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migration.moc"
