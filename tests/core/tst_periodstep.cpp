#include "core/periodstep.h"

#include <QTest>

class TestPeriodStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesWithoutGaps_data();
    void dividesWithoutGaps();
    void dividesNothing();
    void suitsTheSpan_data();
    void suitsTheSpan();
};

void TestPeriodStep::dividesWithoutGaps_data()
{
    QTest::addColumn<PeriodStep>("step");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("firstEnd");
    QTest::addColumn<QDate>("lastBegin");
    QTest::newRow("days") << PeriodStep::Day << 431 << QDate(2024, 12, 28) << QDate(2026, 3, 3);
    QTest::newRow("weeks") << PeriodStep::Week << 63 << QDate(2024, 12, 29) << QDate(2026, 3, 2);
    QTest::newRow("months") << PeriodStep::Month << 16 << QDate(2024, 12, 31) << QDate(2026, 3, 1);
    QTest::newRow("years") << PeriodStep::Year << 3 << QDate(2024, 12, 31) << QDate(2026, 1, 1);
}

void TestPeriodStep::dividesWithoutGaps()
{
    QFETCH(PeriodStep, step);
    const DateSpan days{QDate(2024, 12, 28), QDate(2026, 3, 3)};
    const QList<DateSpan> periods = periodsIn(days, step);
    QTEST(int(periods.size()), "count");
    QTEST(periods.constFirst().last, "firstEnd");
    QTEST(periods.constLast().first, "lastBegin");
    QCOMPARE(periods.constFirst().first, days.first);
    QCOMPARE(periods.constLast().last, days.last);
    for (qsizetype index = 1; index < periods.size(); ++index) {
        QCOMPARE(periods.at(index).first, periods.at(index - 1).last.addDays(1));
        QVERIFY(periods.at(index).first <= periods.at(index).last);
    }
}

void TestPeriodStep::dividesNothing()
{
    QVERIFY(periodsIn({}, PeriodStep::Day).isEmpty());
    QVERIFY(periodsIn({QDate(2026, 1, 2), QDate(2026, 1, 1)}, PeriodStep::Month).isEmpty());
    QVERIFY(periodsIn({QDate(2026, 1, 2), {}}, PeriodStep::Month).isEmpty());
}

void TestPeriodStep::suitsTheSpan_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<PeriodStep>("suitable");
    QTest::addColumn<PeriodStep>("finest");
    QTest::newRow("a day") << 1 << PeriodStep::Day << PeriodStep::Day;
    QTest::newRow("30 days") << 30 << PeriodStep::Day << PeriodStep::Day;
    QTest::newRow("a quarter") << 92 << PeriodStep::Week << PeriodStep::Day;
    QTest::newRow("half a year") << 200 << PeriodStep::Week << PeriodStep::Week;
    QTest::newRow("a year") << 365 << PeriodStep::Month << PeriodStep::Week;
    QTest::newRow("ten years") << 3652 << PeriodStep::Month << PeriodStep::Month;
    QTest::newRow("thirty years") << 10957 << PeriodStep::Year << PeriodStep::Year;
}

void TestPeriodStep::suitsTheSpan()
{
    QFETCH(int, days);
    const DateSpan span{QDate(2026, 1, 1), QDate(2026, 1, 1).addDays(days - 1)};
    QTEST(suitableStep(span), "suitable");
    QTEST(finestStep(span), "finest");
    for (const PeriodStep step : {suitableStep(span), finestStep(span)}) {
        QVERIFY(periodsIn(span, step).size() <= 190);
    }
}

QTEST_GUILESS_MAIN(TestPeriodStep)
#include "tst_periodstep.moc"
