#include "records/entryfees.h"

#include "support/historybench.h"

class TestEntryFees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesEachFeeAtItsOwnRate();
    void saysWhatHasNoRate();
    void followsTheFilter();

private:
    FeeWorths fees(const EntryFilter &filter)
    {
        const QDate day = someTime().date();
        const auto worths = Entries(m_bench.store)
                                .fees({filter, {}, QTimeZone::utc(), day},
                                      {{day, day}, {day.addDays(1), day.addDays(2)}}, [] { return true; })
                                .takeResult();
        return worths ? *worths : FeeWorths();
    }
    void add(const QString &id, const char16_t *fee, const char16_t *rate, const QDateTime &at = someTime())
    {
        Operation operation = HistoryBench::operation(id, QStringLiteral("BTC"), QStringLiteral("1"), at);
        operation.fee = *Amount::parse(fee);
        operation.sourceCurrency = QStringLiteral("USD");
        if (rate) {
            operation.sourceRate = *Amount::parse(rate);
        }
        m_bench.add({operation});
    }

    HistoryBench m_bench;
};

void TestEntryFees::valuesEachFeeAtItsOwnRate()
{
    add(QStringLiteral("1"), u"0.5", u"0.25");
    add(QStringLiteral("2"), u"0.015", u"1"); // half to even: 0.02
    add(QStringLiteral("3"), u"0.025", u"1"); // 0.02 too
    add(QStringLiteral("4"), u"7", u"1", someTime().addDays(2));
    add(QStringLiteral("5"), u"9", u"1", someTime().addDays(3)); // in no period
    const FeeWorths worths = fees({});
    QCOMPARE(worths.size(), 2);
    QCOMPARE(worths.at(0).value(QStringLiteral("BTC")).usd.toString(), QStringLiteral("2.04"));
    QCOMPARE(worths.at(1).value(QStringLiteral("BTC")).usd.toString(), QStringLiteral("7"));
}

void TestEntryFees::saysWhatHasNoRate()
{
    add(QStringLiteral("11"), u"0.5", nullptr);
    add(QStringLiteral("12"), u"0", nullptr); // no fee needs no rate
    EntryFilter filter;
    filter.text = QStringLiteral("address of 1");
    const FeeWorth worth = fees(filter).at(0).value(QStringLiteral("BTC"));
    QCOMPARE(worth.usdMissing, 1);
}

void TestEntryFees::followsTheFilter()
{
    EntryFilter filter;
    filter.currency = QStringLiteral("ETH");
    QVERIFY(fees(filter).at(0).isEmpty());
    filter.currency = QStringLiteral("BTC");
    filter.text = QStringLiteral("address of 4");
    QVERIFY(fees(filter).at(0).isEmpty());
    QCOMPARE(fees(filter).at(1).value(QStringLiteral("BTC")).usd.toString(), QStringLiteral("7"));
}

QTEST_GUILESS_MAIN(TestEntryFees)
#include "tst_entryfees.moc"
