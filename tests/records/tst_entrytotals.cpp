#include "records/entrytotals.h"

#include "records/entrydecimal.h"
#include "support/historybench.h"

#include <QRandomGenerator>

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

namespace {

Operation randomOperation(QRandomGenerator &random, int number)
{
    const QString places = QString::number(random.bounded(1, 1'000'000'000)).left(random.bounded(1, 9));
    Operation operation = HistoryBench::operation(QString::number(number), QStringLiteral("C%1").arg(random.bounded(4)),
                                                  QStringLiteral("%1.%2").arg(random.bounded(1000)).arg(places),
                                                  someTime().addSecs(random.bounded(200 * 86'400)));
    operation.status = random.bounded(5) == 0 ? QStringLiteral("pending") : QStringLiteral("completed");
    operation.type = random.bounded(5) == 0 ? QStringLiteral("invoice") : QStringLiteral("cash_out");
    operation.fee = *Amount::parse(QStringLiteral("0.0000%1").arg(random.bounded(1000)));
    operation.sourceCurrency = QStringLiteral("USD");
    if (random.bounded(4) > 0) {
        operation.sourceRate = *Amount::parse(QStringLiteral("0.%1").arg(random.bounded(1, 1000)));
    }
    if (random.bounded(20) == 0) {
        operation.amount = *Amount::parse(u"1234567890123.1234567890123456789");
    }
    return operation;
}

EntryFilter randomFilter(QRandomGenerator &random)
{
    EntryFilter filter;
    filter.type = random.bounded(2) == 0 ? QStringLiteral("all") : QString();
    filter.currency = random.bounded(3) == 0 ? QStringLiteral("C1") : QString();
    filter.status = random.bounded(3) == 0 ? QStringLiteral("pending") : QString();
    filter.text = random.bounded(4) == 0 ? QStringLiteral("s of 1") : QString();
    if (random.bounded(2) == 0) {
        filter.since = someTime().addSecs(random.bounded(100 * 86'400));
    }
    if (random.bounded(2) == 0) {
        filter.until = someTime().addSecs(random.bounded(200 * 86'400));
    }
    if (random.bounded(4) == 0) {
        filter.least = *Amount::parse(QString::number(random.bounded(500)));
        filter.most = *Amount::parse(QString::number(random.bounded(500, 1000)));
    }
    return filter;
}

} // namespace

void TestEntryTotals::equalsTheSumOfTheRows()
{
    QRandomGenerator random(11);
    QList<Operation> operations;
    for (int number = 0; number < 1500; ++number) {
        operations.append(randomOperation(random, number));
    }
    m_bench->add(operations);
    for (int round = 0; round < 60; ++round) {
        const EntryFilter filter = randomFilter(random);
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
