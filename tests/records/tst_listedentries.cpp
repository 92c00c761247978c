#include "records/listedentries.h"

#include "records/entryrows.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestListedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhomAnOperationPaid();
    void knowsWhichHaveFailed_data();
    void knowsWhichHaveFailed();
    void leavesOutWhatIsNotThere();
};

namespace {

HistoryEntry massPayout()
{
    HistoryEntry entry;
    entry.operationId = QStringLiteral("5edf873d9ed3a558712be543");
    entry.type = QStringLiteral("mass_cash_out");
    entry.status = QStringLiteral("completed");
    entry.currency = QStringLiteral("ETH");
    entry.at = someTime();
    entry.recipientCount = 2;
    entry.recipientLines = QStringLiteral("0xAB\t1.50\n0xcd\\tx\tmuch\tAnna\tRent");
    return entry;
}

// Writes it, and reads it twice.
QList<ListedEntry> kept(Store &store, HistoryEntry entry)
{
    QList<ListedEntry> read;
    const auto done = store.write([&](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            const auto written = EntryRows(connection).write(entry);
            ListedEntries entries(connection);
            read = {*entries.read(entry.id), *entries.read(entry.id)};
            return written ? Result<Done, LedgerError>(Done{}) : written.error();
        });
    });
    return QFuture(done).takeResult() ? read : QList<ListedEntry>();
}

} // namespace

void TestListedEntries::readsWhomAnOperationPaid()
{
    const LedgerFixture ledger;
    const QList<ListedEntry> entries = kept(**ledger.open(), massPayout());
    QCOMPARE(entries.size(), 2);
    for (const ListedEntry &entry : entries) {
        QCOMPARE(entry.operationId, massPayout().operationId);
        QCOMPARE(entry.currency, QStringLiteral("ETH"));
        QCOMPARE(entry.at, toLedgerTime(someTime()));
        QCOMPARE(entry.addresses, (QStringList{QStringLiteral("0xab"), QStringLiteral("0xcd\tx")}));
        QCOMPARE(entry.amounts, (QStringList{QStringLiteral("1.50"), QStringLiteral("much")}));
    }
}

void TestListedEntries::knowsWhichHaveFailed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("completed") << QStringLiteral("completed") << false;
    QTest::newRow("open") << QStringLiteral("pending") << false;
    QTest::newRow("failed") << QStringLiteral("error") << true;
    QTest::newRow("expired") << QStringLiteral("expired") << true;
}

void TestListedEntries::knowsWhichHaveFailed()
{
    QFETCH(QString, status);
    const LedgerFixture ledger;
    HistoryEntry entry = massPayout();
    entry.status = status;
    QTEST(kept(**ledger.open(), entry).front().hasFailed, "hasFailed");
}

void TestListedEntries::leavesOutWhatIsNotThere()
{
    const LedgerFixture ledger;
    const auto entry =
        (*ledger.open())->read([](Connection &connection) { return ListedEntries(connection).read(7); }).takeResult();
    QVERIFY(entry);
    QCOMPARE(entry->addresses, QStringList());
}

QTEST_GUILESS_MAIN(TestListedEntries)
#include "tst_listedentries.moc"
