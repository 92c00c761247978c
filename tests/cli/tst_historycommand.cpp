#include "cli/commandbench.h"
#include "cli/records.h"
#include "core/tokens.h"

using namespace Qt::StringLiterals;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheFilterOn();
    void writesEveryMember();
    void writesNullWhereNothingIsKnown();
    void sumsInJsonAlways();
    void printsALineForEach();
    void failsWithTheLedger();
};

void TestHistoryCommand::handsTheFilterOn()
{
    CommandBench bench;
    QCOMPARE(bench.run(u"history --json --since 2026-11-01 --until 2026-11-02 --limit 7 --currency BTC --status error "
                       "--type mass_cash_out --search x"_s),
             0);
    const HistoryFilter filter = bench.parts.filters.constFirst();
    QCOMPARE(filter.since, QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(filter.until, QDateTime({2026, 11, 2}, {23, 59, 59, 999}, Qt::UTC));
    QCOMPARE(filter.limit, 7);
    QCOMPARE((QStringList{filter.currency, filter.status, filter.type, filter.text}),
             (QStringList{u"BTC"_s, u"error"_s, u"mass_cash_out"_s, u"x"_s}));
    QVERIFY(bench.json()["operations"_L1].isArray());
}

void TestHistoryCommand::writesEveryMember()
{
    CommandBench bench;
    bench.parts.page = HistoryPage{{recordIn(WithdrawalState::Accepted)}, 12, {}};
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

void TestHistoryCommand::writesNullWhereNothingIsKnown()
{
    CommandBench bench;
    HistoryPage page;
    for (const WithdrawalState state : everyState()) {
        page.records += recordIn(state);
    }
    bench.parts.page = page;
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
    bench.parts.page = HistoryPage{{}, 3, {{u"BTC"_s, 3, *Amount::parse(u"1.50"), *Amount::parse(u"0.0001")}}};
    QCOMPARE(bench.run(u"history --json"_s), 0);
    const QJsonObject expected{{"currency"_L1, "BTC"_L1}, {"count"_L1, 3},       {"amount"_L1, "1.5"_L1},
                               {"fee"_L1, "0.0001"_L1},   {"usd"_L1, "0.00"_L1}, {"usd_missing"_L1, 3}};
    QCOMPARE(bench.json()["totals"_L1].toArray(), QJsonArray{expected});
    for (const QString &line : {u"history"_s, u"history --totals"_s}) {
        CommandBench prose;
        prose.parts.page = bench.parts.page;
        QCOMPARE(prose.run(line), 0);
        QCOMPARE(prose.out().contains("1.5 BTC"_L1), line.contains("totals"_L1));
    }
}

void TestHistoryCommand::printsALineForEach()
{
    CommandBench bench;
    WithdrawalRecord record =
        recordIn(WithdrawalState::Accepted,
                 SamplePayouts::payout(u"BTC"_s, SamplePayouts::bitcoinAddress, u"1"_s, u"two\nlines"_s));
    record.operationId = u"op\u202E"_s;
    bench.parts.page = HistoryPage{{record, recordIn(WithdrawalState::Unknown)}, 9, {}};
    QCOMPARE(bench.run(u"history"_s), 0);
    const QStringList lines = bench.out().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const char *part :
         {"2026-11-23T08:30:00Z", "1 BTC", "id-1", "op<U+202E>", "https://blockchair.com", "two lines"}) {
        QVERIFY2(lines.constFirst().contains(QLatin1String(part)), part);
    }
    QCOMPARE(lines.constLast(), u"Showing 2 of 9; --limit 0 shows all."_s);
    CommandBench empty;
    QCOMPARE(empty.run(u"history"_s), 0);
    QCOMPARE(empty.out(), u"No payouts.\n"_s);
}

void TestHistoryCommand::failsWithTheLedger()
{
    CommandBench bench;
    bench.parts.page = LedgerError{LedgerFault::Locked, {}};
    QCOMPARE(bench.run(u"history --json"_s), 4);
    QCOMPARE(bench.names(u"errors"_s), u"ledger-locked"_s);
    QVERIFY(!bench.json().contains("count"_L1));
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
