#include "cli/commandbench.h"
#include "cli/records.h"
#include "core/tokens.h"
#include "records/entrysources.h"

using namespace Qt::StringLiterals;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheFilterOn();
    void writesEveryMember();
    void writesAnOperationThatIsNotOurs();
    void writesNullWhereNothingIsKnown();
    void sumsInJsonAlways();
    void printsALineForEach();
    void readsPageByPage_data();
    void readsPageByPage();
    void failsWithTheLedger();
};

namespace {

HistoryEntry entryIn(WithdrawalState state, const Withdrawal &withdrawal = SamplePayouts::bitcoinPayout())
{
    HistoryEntry entry;
    takeWithdrawal(entry, 1, recordIn(state, withdrawal));
    return entry;
}

} // namespace

void TestHistoryCommand::handsTheFilterOn()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"history --json --since 2026-11-01 --until 2026-11-02 --limit 7 --currency BTC --status error "
                       "--type mass_cash_out --search x --min-amount 0.5 --max-amount 20 --in-doubt --not-ours "
                       "--not-ticked"_s),
             0);
    const EntryPageRequest request = bench.parts.history.requests.constFirst();
    EntryFilter expected;
    expected.text = u"x"_s;
    expected.currency = u"BTC"_s;
    expected.status = u"error"_s;
    expected.type = u"mass_cash_out"_s;
    expected.since = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC);
    expected.until = QDateTime({2026, 11, 2}, {23, 59, 59, 999}, Qt::UTC);
    expected.least = *Amount::parse(u"0.5");
    expected.most = *Amount::parse(u"20");
    expected.onlyInDoubt = expected.onlyNotOurs = expected.onlyNotTicked = true;
    QVERIFY(request.filter == expected);
    QCOMPARE(request.limit, 7);
    QCOMPARE(request.order, EntryOrder::Date);
    QCOMPARE(request.direction, Qt::DescendingOrder);
    QVERIFY(bench.json()["operations"_L1].isArray());
    CommandBench wrong;
    QCOMPARE(wrong.run(u"history --min-amount 1,5"_s), 1);
}

void TestHistoryCommand::writesEveryMember()
{
    CommandBench bench;
    bench.parts.history.entries = {entryIn(WithdrawalState::Accepted)};
    bench.parts.history.sums.count = 12;
    QCOMPARE(bench.run(u"history --json"_s), 0);
    QCOMPARE(bench.json()["count"_L1].toInt(), 12);
    const QJsonObject operation = bench.json()["operations"_L1][0].toObject();
    const QJsonObject expected{
        {"operation_id"_L1, "5edf873d9ed3a558712be543"_L1},
        {"withdrawal_id"_L1, "id-1"_L1},
        {"ours"_L1, true},
        {"type"_L1, "cash_out"_L1},
        {"status"_L1, "completed"_L1},
        {"state"_L1, "accepted"_L1},
        {"currency"_L1, "BTC"_L1},
        {"amount"_L1, "0.0125"_L1},
        {"fee"_L1, "0.00000256"_L1},
        {"usd"_L1, QJsonValue::Null},
        {"created_at"_L1, "2026-11-23T08:30:00Z"_L1},
        {"tx_url"_L1, QJsonArray{"https://blockchair.com/bitcoin/transaction/1"_L1}},
        {"note"_L1, "Invoice 2026-118"_L1},
        {"recipients"_L1,
         QJsonArray{QJsonObject{{"to"_L1, SamplePayouts::bitcoinAddress}, {"amount"_L1, "0.0125"_L1}}}},
    };
    QCOMPARE(operation, expected);
}

void TestHistoryCommand::writesAnOperationThatIsNotOurs()
{
    Operation operation = operationFor(SamplePayouts::bitcoinPayout(), u"77"_s, u"half way"_s);
    operation.sourceCurrency = u"USD"_s;
    operation.sourceRate = *Amount::parse(u"0.00001");
    HistoryEntry entry;
    takeOperation(entry, operation, someTime());
    CommandBench bench;
    bench.parts.history.entries = {entry};
    QCOMPARE(bench.run(u"history --json"_s), 0);
    const QJsonObject written = bench.json()["operations"_L1][0].toObject();
    QCOMPARE(written["ours"_L1].toBool(true), false);
    QVERIFY(written["withdrawal_id"_L1].isNull() && written["state"_L1].isNull());
    QCOMPARE(written["status"_L1].toString(), u"half way"_s);
    QCOMPARE(written["usd"_L1].toString(), u"1250.00"_s);
    CommandBench prose;
    prose.parts.history.entries = {entry};
    QCOMPARE(prose.run(u"history"_s), 0);
    QVERIFY(prose.out().contains("not made here"_L1));
}

void TestHistoryCommand::writesNullWhereNothingIsKnown()
{
    CommandBench bench;
    for (const WithdrawalState state : everyState()) {
        bench.parts.history.entries += entryIn(state);
    }
    QCOMPARE(bench.run(u"history --json"_s), 0);
    const QJsonArray operations = bench.json()["operations"_L1].toArray();
    QCOMPARE(operations.size(), everyState().size());
    for (const auto &operation : operations) {
        const QString state = operation["state"_L1].toString();
        const bool isKnown = state == "accepted"_L1 || state == "failed"_L1;
        QCOMPARE(operation["operation_id"_L1].isNull(), !isKnown);
        QCOMPARE(operation["fee"_L1].isNull(), !isKnown);
        QVERIFY(isKnown || operation["status"_L1].toString() == state);
    }
}

void TestHistoryCommand::sumsInJsonAlways()
{
    CommandBench bench;
    EntryTotal total{u"BTC"_s, 3, *Amount::parse(u"1.50"), *Amount::parse(u"0.0001"), *Amount::parse(u"12.3"), 1};
    bench.parts.history.sums = {3, {total}};
    QCOMPARE(bench.run(u"history --json"_s), 0);
    const QJsonObject expected{{"currency"_L1, "BTC"_L1}, {"count"_L1, 3},        {"amount"_L1, "1.5"_L1},
                               {"fee"_L1, "0.0001"_L1},   {"usd"_L1, "12.30"_L1}, {"usd_missing"_L1, 1}};
    QCOMPARE(bench.json()["totals"_L1].toArray(), QJsonArray{expected});
    for (const QString &line : {u"history"_s, u"history --totals"_s}) {
        CommandBench prose;
        prose.parts.history.sums = bench.parts.history.sums;
        QCOMPARE(prose.run(line), 0);
        QCOMPARE(prose.out().contains("1.5 BTC"_L1), line.contains("totals"_L1));
        QCOMPARE(prose.out().contains("$12.30"_L1), line.contains("totals"_L1));
    }
}

void TestHistoryCommand::printsALineForEach()
{
    CommandBench bench;
    HistoryEntry entry =
        entryIn(WithdrawalState::Accepted,
                SamplePayouts::payout(u"BTC"_s, SamplePayouts::bitcoinAddress, u"1"_s, u"two\nlines"_s));
    entry.operationId = u"op\u202E"_s;
    bench.parts.history.entries = {entry, entryIn(WithdrawalState::Unknown)};
    bench.parts.history.sums.count = 9;
    QCOMPARE(bench.run(u"history"_s), 0);
    const QStringList lines = bench.out().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const char *part :
         {"2026-11-23T08:30:00Z", "1 BTC", "id-1", "op<U+202E>", "https://blockchair.com", "two lines"}) {
        QVERIFY2(lines.constFirst().contains(QLatin1String(part)), part);
    }
    QVERIFY(lines.at(1).contains("In doubt"_L1));
    QCOMPARE(lines.constLast(), u"Showing 2 of 9; --limit 0 shows all."_s);
    CommandBench empty;
    QCOMPARE(empty.run(u"history"_s), 0);
    QCOMPARE(empty.out(), u"No payouts.\n"_s);
}

void TestHistoryCommand::readsPageByPage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<qsizetype>("shown");
    QTest::newRow("all") << u"history --json --limit 0"_s << qsizetype(2500);
    QTest::newRow("some") << u"history --json --limit 1400"_s << qsizetype(1400);
    QTest::newRow("a hundred") << u"history --json"_s << qsizetype(100);
}

void TestHistoryCommand::readsPageByPage()
{
    QFETCH(QString, line);
    CommandBench bench;
    bench.parts.history.entries.fill(entryIn(WithdrawalState::Accepted), 2500);
    QCOMPARE(bench.run(line), 0);
    QTEST(bench.json()["operations"_L1].toArray().size(), "shown");
}

void TestHistoryCommand::failsWithTheLedger()
{
    CommandBench bench;
    bench.parts.history.error = LedgerError{LedgerFault::Locked, {}};
    QCOMPARE(bench.run(u"history --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"ledger-locked"_s);
    QVERIFY(!bench.json().contains("count"_L1));
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
