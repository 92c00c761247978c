#include "records/entrytotals.h"

#include "records/entrydecimal.h"
#include "support/randomhistory.h"

class TestEntryTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }
    void sumsExactly_data();
    void sumsExactly();
    void roundsEachToCents();
    void equalsTheSumOfTheRows();
    void forgetsWhatChanged();

private:
    std::unique_ptr<HistoryBench> m_bench;
};

void TestEntryTotals::sumsExactly_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<QString>("sum");
    QTest::newRow("eighteen places") << QStringList{QStringLiteral("0.1"), QStringLiteral("0.2"),
                                                    QStringLiteral("999999999999.999999999999999999")}
                                     << QStringLiteral("1000000000000.299999999999999999");
    QTest::newRow("large and long") << QStringList{
        QStringLiteral("9999999999999999.000000000000000001"), QStringLiteral("0.000000000000000000000000000001"),
        QStringLiteral("1")} << QStringLiteral("10000000000000000.000000000000000001000000000001");
    QTest::newRow("whole") << QStringList{QStringLiteral("0"), QStringLiteral("21000")} << QStringLiteral("21000");
}

void TestEntryTotals::sumsExactly()
{
    QFETCH(QStringList, amounts);
    for (const QString &amount : amounts) {
        Operation operation = HistoryBench::operation(freshId(), QStringLiteral("ETH"), amount);
        operation.fee = operation.amount;
        m_bench->add({operation});
    }
    const EntryTotals totals = m_bench->totals({});
    QCOMPARE(totals.count, amounts.size());
    QTEST(totals.currencies.constFirst().amount.toString(), "sum");
    QTEST(totals.currencies.constFirst().fee.toString(), "sum");
}

void TestEntryTotals::roundsEachToCents()
{
    for (const char16_t *amount : {u"0.005", u"0.015", u"0.025"}) {
        Operation operation = HistoryBench::operation(freshId(), QStringLiteral("BTC"), QString::fromUtf16(amount));
        operation.sourceCurrency = QStringLiteral("USD");
        operation.sourceRate = *Amount::parse(u"1");
        m_bench->add({operation});
    }
    Operation euro = HistoryBench::operation(freshId());
    euro.sourceCurrency = QStringLiteral("EUR");
    euro.sourceRate = *Amount::parse(u"1");
    m_bench->add({euro});
    const EntryTotal total = m_bench->totals({}).currencies.constFirst();
    QCOMPARE(total.usd.toString(), QStringLiteral("0.04")); // half to even: 0.00, 0.02 and 0.02
    QCOMPARE(total.usdMissing, 1);
}

void TestEntryTotals::equalsTheSumOfTheRows()
{
    QRandomGenerator random(11);
    m_bench->add(RandomHistory::operations(random, 1500));
    for (int round = 0; round < 60; ++round) {
        const EntryFilter filter = RandomHistory::filter(random);
        EntryTotals expected;
        for (const HistoryEntry &entry : m_bench->page({filter, {}, {}, {}, 2000}).entries) {
            addTo(expected, entry);
        }
        const EntryTotals totals = m_bench->totals(filter);
        QCOMPARE(totals.count, expected.count);
        QCOMPARE(totals.currencies.size(), expected.currencies.size());
        for (qsizetype index = 0; index < totals.currencies.size(); ++index) {
            const EntryTotal &left = totals.currencies.at(index);
            const EntryTotal &right = expected.currencies.at(index);
            QCOMPARE(left.currency, right.currency);
            QCOMPARE(left.count, right.count);
            QCOMPARE(left.amount.toString(), right.amount.toString());
            QCOMPARE(left.fee.toString(), right.fee.toString());
            QCOMPARE(left.usd.toString(), right.usd.toString());
            QCOMPARE(left.usdMissing, right.usdMissing);
        }
    }
}

void TestEntryTotals::forgetsWhatChanged()
{
    Operation operation = HistoryBench::operation(QStringLiteral("a1"), QStringLiteral("BTC"), QStringLiteral("0.7"));
    m_bench->add({operation});
    operation.amount = *Amount::parse(u"0.9");
    operation.status = QStringLiteral("error");
    operation.createdAt = someTime().addDays(40);
    m_bench->add({operation});
    const EntryTotals totals = m_bench->totals({});
    QCOMPARE(totals.count, 1);
    QCOMPARE(totals.currencies.constFirst().amount.toString(), QStringLiteral("0.9"));
    EntryFilter before;
    before.until = someTime().addDays(39);
    QCOMPARE(m_bench->totals(before).count, 0);
}

QTEST_GUILESS_MAIN(TestEntryTotals)
#include "tst_entrytotals.moc"
