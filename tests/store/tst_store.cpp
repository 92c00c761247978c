#include "store/store.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesALedgerWhereNoneWasUsed();
    void opensItAgain();
    void refusesAMissingOneThatWasUsed();
};

void TestStore::makesALedgerWhereNoneWasUsed()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QFile::exists(ledger.place.filePath()));
}

void TestStore::opensItAgain()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QCOMPARE(ledger.refusal(), std::nullopt);
}

void TestStore::refusesAMissingOneThatWasUsed()
{
    const LedgerFixture ledger;
    QCOMPARE(ledger.refusal(), std::nullopt);
    QVERIFY(QFile::remove(ledger.place.filePath()));
    QCOMPARE(ledger.refusal(), LedgerFault::Missing);
    QVERIFY(!QFile::exists(ledger.place.filePath()));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
