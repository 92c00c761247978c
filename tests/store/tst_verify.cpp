#include "store/verify.h"

#include "store/schema.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsNothingInAGoodLedger();
    void knowsItsOwnSchemaAtSight();
    void findsEveryDamage_data();
    void findsEveryDamage();
    void findsSumsThatAreNotTheEntries_data();
    void findsSumsThatAreNotTheEntries();
    void findsAFlippedByte();

private:
    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

namespace {

void change(Store &store, const QString &sql)
{
    const auto changed = store.write([&sql](Connection &connection) { return connection.change(sql); }).takeResult();
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
}

// Every value in the tables that guard the money.
QStringList valuesIn(Connection &connection)
{
    QStringList values;
    for (const char *table : {"meta", "key_identity", "confirmation", "withdrawal", "recipient", "evidence"}) {
        const auto read =
            connection.each(QStringLiteral("SELECT * FROM ") + QLatin1String(table), {}, [&](const Row &row) {
                const QVariantMap columns = row.columns();
                for (auto column = columns.begin(); column != columns.end(); ++column) {
                    values.append(column.key() + column->toString());
                }
            });
        values.append(read ? QString() : read.error().detail);
    }
    return values;
}

// What verify says of the file; what hinders it counts as said.
bool isFound(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection) {
        return true;
    }
    const auto problems = verify(**connection);
    return !problems || !problems->isEmpty();
}

} // namespace

void TestVerify::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
    const auto filled = m_store->write([](Connection &connection) {
        Journal journal(connection);
        bool isFilled = true;
        for (int number = 0; number < 8; ++number) {
            const QList<Recipient> recipients{somebody(), somebody(QStringLiteral("0xbb"))};
            const Withdrawal withdrawal = someWithdrawal(recipients);
            const auto ids = journal.plan(confirmed({withdrawal}), someContext());
            const Outcome outcome = Accepted{operationFor(withdrawal, QString::number(100 + number))};
            isFilled = isFilled && ids && journal.claim(ids->front(), someContext(), someTime())
                && journal.record(ids->front(), outcome, someTime());
        }
        return isFilled;
    });
    QVERIFY(QFuture(filled).takeResult());
}

void TestVerify::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

void TestVerify::findsNothingInAGoodLedger()
{
    const auto problems = verify(m_store).takeResult();
    QVERIFY2(problems->isEmpty(), problems->isEmpty() ? "" : qPrintable(problems->front().detail));
}

// Otherwise every opening of a ledger makes a second one in memory to compare with.
void TestVerify::knowsItsOwnSchemaAtSight()
{
    const auto schema = m_store->write([](Connection &connection) { return readSchema(connection); }).takeResult();
    QVERIFY(schema);
    QVERIFY2(isKnownSchema(*schema), "schema/ has changed: knownSchema in schema.cpp is to be " + schemaHash(*schema));
    auto changed = *schema;
    changed.first() += u' ';
    QVERIFY(!isKnownSchema(changed));
}

void TestVerify::findsEveryDamage_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<LedgerProblemKind>("kind");
    const auto row = [](const char *name, const char *trigger, const char *sql, LedgerProblemKind kind) {
        QTest::newRow(name) << QString::fromLatin1(trigger) << QString::fromLatin1(sql) << kind;
    };
    row("a trigger is gone", "", "DROP TRIGGER withdrawal_moves_forward", LedgerProblemKind::Schema);
    row("an index is gone", "", "DROP INDEX withdrawal_by_payment", LedgerProblemKind::Schema);
    row("a table that is not ours", "", "CREATE TABLE stranger (a)", LedgerProblemKind::Schema);
    row("a recipient's amount", "recipient_stays", "UPDATE recipient SET amount = '0.26' WHERE withdrawal = 3",
        LedgerProblemKind::Altered);
    row("a withdrawal's key", "withdrawal_facts_stay", "UPDATE withdrawal SET key_id = 'another' WHERE sequence = 3",
        LedgerProblemKind::Altered);
    row("evidence", "evidence_stays", "UPDATE evidence SET detail = '{}' WHERE sequence = 2",
        LedgerProblemKind::Altered);
    row("a consent", "confirmation_stays", "UPDATE confirmation SET by = 'eve'", LedgerProblemKind::Altered);
    row("the host", "meta_stays", "UPDATE meta SET host_id = 'evil.example'", LedgerProblemKind::Altered);
    row("a recipient is gone", "recipient_is_kept", "DELETE FROM recipient WHERE withdrawal = 3 AND position = 1",
        LedgerProblemKind::Dangling);
    row("evidence is gone", "evidence_is_kept", "DELETE FROM evidence WHERE sequence = 2", LedgerProblemKind::Missing);
    row("the identity is gone", "meta_is_kept", "DELETE FROM meta", LedgerProblemKind::Missing);
    row("a state without evidence", "withdrawal_moves_forward",
        "UPDATE withdrawal SET state = 'failed' WHERE sequence = 3", LedgerProblemKind::Rule);
}

void TestVerify::findsEveryDamage()
{
    QFETCH(QString, trigger);
    QFETCH(QString, sql);
    QFETCH(LedgerProblemKind, kind);
    if (!trigger.isEmpty()) {
        change(*m_store, QStringLiteral("DROP TRIGGER ") + trigger);
        change(*m_store, QStringLiteral("DROP TRIGGER IF EXISTS withdrawal_completed_is_final"));
    }
    change(*m_store, sql);
    const auto problems = verify(m_store).takeResult();
    QVERIFY(std::any_of(problems->begin(), problems->end(),
                        [kind](const LedgerProblem &problem) { return problem.kind == kind; }));
}

void TestVerify::findsSumsThatAreNotTheEntries_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a day's amount") << QStringLiteral("UPDATE period_total SET a2 = a2 + 1 WHERE period = 20000")
                                    << QStringLiteral("totals of BTC, 2024-10-04");
    QTest::newRow("a month's count") << QStringLiteral("UPDATE period_total SET entries = 7 WHERE period = 1000625")
                                     << QStringLiteral("totals of BTC, 32 days from 2024-10-04");
    QTest::newRow("a day is gone") << QStringLiteral("DELETE FROM period_total WHERE period = 20001")
                                   << QStringLiteral("totals of BTC, 2024-10-05");
    QTest::newRow("a day too many") << QStringLiteral("UPDATE period_total SET period = 20002 WHERE period = 20001")
                                    << QStringLiteral("totals of BTC, 2024-10-05");
}

void TestVerify::findsSumsThatAreNotTheEntries()
{
    QFETCH(QString, sql);
    QFETCH(QString, detail);
    change(*m_store, QStringLiteral("INSERT INTO entry_kind VALUES (1, 'BTC', 'cash_out', 'completed', '', 0, 0)"));
    for (int number = 1; number <= 3; ++number) {
        change(*m_store,
               QStringLiteral("INSERT INTO entry VALUES (%1, 1, %2, 1, 5, 7, 0, 3, 0, %3)")
                   .arg(number)
                   .arg(86'400'000LL * (20'000 + number / 2))
                   .arg(number - 2));
    }
    change(*m_store, QStringLiteral("DELETE FROM entry WHERE id = 3"));
    QCOMPARE(*verify(m_store).takeResult(), QList<LedgerProblem>());
    change(*m_store, sql);
    const auto problems = verify(m_store).takeResult();
    QVERIFY(!problems->isEmpty());
    QCOMPARE(problems->constFirst().kind, LedgerProblemKind::Totals);
    QCOMPARE(problems->constFirst().detail, detail);
}

void TestVerify::findsAFlippedByte()
{
    m_store.reset(); // the last one to close moves the log into the file
    QFile original(m_ledger->place.filePath());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const QString copy = m_ledger->folder.filePath(QStringLiteral("copy.sqlite"));
    QStringList expected;
    {
        const auto connection = Connection::open(original.fileName(), Connection::Access::ReadOnly);
        expected = valuesIn(**connection);
    }
    int found = 0;
    int harmless = 0;
    for (qsizetype offset = 0; offset < bytes.size(); offset += 509) {
        QByteArray flipped = bytes;
        flipped[offset] = static_cast<char>(flipped.at(offset) ^ (1 << (offset % 8)));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flipped) == flipped.size());
        file.close();
        if (isFound(copy)) {
            ++found;
            continue;
        }
        // Free space, a page counter: what verify lets pass has changed no value.
        ++harmless;
        const auto connection = Connection::open(copy, Connection::Access::ReadOnly);
        QVERIFY2(valuesIn(**connection) == expected, qPrintable(QStringLiteral("byte %1").arg(offset)));
    }
    qInfo("%d flipped bytes found, %d harmless", found, harmless);
    QVERIFY2(found > 50, qPrintable(QStringLiteral("%1 found, %2 harmless").arg(found).arg(harmless)));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
