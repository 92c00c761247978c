#include "records/entrytrend.h"

#include "records/entryfees.h"
#include "records/entrypayees.h"
#include "support/historybench.h"
#include "support/randomhistory.h"

class TestEntryTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }
    void equalsTheTotalsToTheLastDigit();
    void equalsTheTotalsOfEachPeriod();
    void dividesAsItSuits_data();
    void dividesAsItSuits();
    void staysWithinTheFilterAndToday();
    void putsAnEntryOnItsLocalDay();
    void isEmptyWithoutEntries();
    void stopsWhenItIsNotWanted();

private:
    EntryTrend trend(const TrendQuestion &question)
    {
        auto trend = Entries(m_bench->store).trend(question, [] { return true; }).takeResult();
        return trend ? *trend : EntryTrend();
    }

    std::unique_ptr<HistoryBench> m_bench;
};

namespace {

const QDate someDay = someTime().date();

// One text for all that was added up, to the last digit.
QString textOf(const EntryTotals &totals)
{
    QStringList lines{QString::number(totals.count)};
    for (const EntryTotal &total : totals.currencies) {
        lines += QStringList{total.currency,       QString::number(total.count), total.amount.toString(),
                             total.fee.toString(), total.usd.toString(),         QString::number(total.usdMissing)}
                     .join(u' ');
    }
    return lines.join(u'\n');
}

EntryTotals sumOf(const EntryTrend &trend)
{
    EntryTotals sum;
    for (const TrendPeriod &period : trend.periods) {
        addTo(sum, period.totals);
    }
    return sum;
}

} // namespace

void TestEntryTrend::equalsTheTotalsToTheLastDigit()
{
    QRandomGenerator random(12);
    m_bench->add(RandomHistory::operations(random, 1200));
    const QList<QTimeZone> zones{QTimeZone::utc(), QTimeZone("America/New_York"), QTimeZone("Asia/Kathmandu")};
    for (int round = 0; round < 60; ++round) {
        TrendQuestion question{RandomHistory::filter(random), {}, zones.at(round % 3), someDay.addDays(400)};
        if (round % 2 == 0) {
            question.step = PeriodStep(random.bounded(4));
        }
        QCOMPARE(textOf(sumOf(trend(question))), textOf(m_bench->totals(question.filter)));
    }
}

void TestEntryTrend::equalsTheTotalsOfEachPeriod()
{
    QRandomGenerator random(13);
    m_bench->add(RandomHistory::operations(random, 600));
    const QTimeZone zone("Europe/Berlin");
    for (const QString &text : {QString(), QStringLiteral("s of 1")}) {
        TrendQuestion question{HistoryBench::everything(), PeriodStep::Week, zone, someDay};
        question.filter.text = text;
        const EntryTrend found = trend(question);
        QVERIFY(found.periods.size() > 20);
        for (const TrendPeriod &period : found.periods) {
            QCOMPARE(textOf(period.totals), textOf(m_bench->totals(filterWithin(question.filter, period.days, zone))));
        }
    }
}

void TestEntryTrend::dividesAsItSuits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<PeriodStep>("step");
    QTest::addColumn<int>("periods");
    QTest::newRow("one day") << 0 << PeriodStep::Day << 1;
    QTest::newRow("a month") << 30 << PeriodStep::Day << 31;
    QTest::newRow("a quarter") << 90 << PeriodStep::Week << 13;
    QTest::newRow("two years") << 730 << PeriodStep::Month << 25;
    QTest::newRow("forty years") << 40 * 365 << PeriodStep::Year << 41;
}

void TestEntryTrend::dividesAsItSuits()
{
    QFETCH(int, days);
    m_bench->add({HistoryBench::operation(QStringLiteral("1"), QStringLiteral("BTC"), QStringLiteral("1"),
                                          QDateTime({1981, 3, 2}, {12, 0}, Qt::UTC)),
                  HistoryBench::operation(QStringLiteral("2"), QStringLiteral("BTC"), QStringLiteral("1"),
                                          QDateTime({1981, 3, 2}, {12, 0}, Qt::UTC).addDays(days))});
    const EntryTrend found = trend({{}, {}, QTimeZone::utc(), someDay});
    QTEST(found.step, "step");
    QTEST(int(found.periods.size()), "periods");
    QCOMPARE(found.periods.constFirst().totals.count, days == 0 ? 2 : 1);
    QVERIFY(found.periods.constLast().totals.count > 0);
}

void TestEntryTrend::staysWithinTheFilterAndToday()
{
    m_bench->add({HistoryBench::operation(QStringLiteral("1"))});
    EntryFilter filter;
    filter.since = timesOf({someDay.addDays(-10), {}}, QTimeZone::utc()).since;
    filter.until = timesOf({{}, someDay.addDays(40)}, QTimeZone::utc()).until;
    const EntryTrend found = trend({filter, PeriodStep::Week, QTimeZone::utc(), someDay.addDays(3)});
    QCOMPARE(found.periods.constFirst().days.first, someDay.addDays(-10));
    QCOMPARE(found.periods.constLast().days.last, someDay.addDays(3));
}

void TestEntryTrend::putsAnEntryOnItsLocalDay()
{
    m_bench->add({HistoryBench::operation(QStringLiteral("1"), QStringLiteral("BTC"), QStringLiteral("1"),
                                          QDateTime({2026, 1, 1}, {3, 30}, Qt::UTC))});
    const auto dayIn = [this](const QTimeZone &zone) {
        return trend({{}, {}, zone, someDay}).periods.constFirst().days.first;
    };
    QCOMPARE(dayIn(QTimeZone::utc()), QDate(2026, 1, 1));
    QCOMPARE(dayIn(QTimeZone("America/New_York")), QDate(2025, 12, 31));
}

void TestEntryTrend::isEmptyWithoutEntries()
{
    QVERIFY(trend({{}, {}, QTimeZone::utc(), someDay}).periods.isEmpty());
    EntryFilter filter;
    filter.text = QStringLiteral("nobody");
    QVERIFY(trend({filter, {}, QTimeZone::utc(), someDay}).periods.isEmpty());
}

void TestEntryTrend::stopsWhenItIsNotWanted()
{
    m_bench->add({HistoryBench::operation(QStringLiteral("1"))});
    const auto found =
        Entries(m_bench->store).trend({{}, {}, QTimeZone::utc(), someDay}, [] { return false; }).takeResult();
    QVERIFY(found);
    QCOMPARE(sumOf(*found).count, 0);
}

QTEST_GUILESS_MAIN(TestEntryTrend)
#include "tst_entrytrend.moc"
