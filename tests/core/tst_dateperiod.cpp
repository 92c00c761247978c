#include "core/dateperiod.h"

#include <QTest>

class TestDatePeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsDays_data();
    void hasItsDays();
    void coversWholeDays();
    void followsTheClocks();
};

void TestDatePeriod::hasItsDays_data()
{
    QTest::addColumn<DatePeriod>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, DatePeriod period, const char *today, const char *first, const char *last) {
        QTest::newRow(name) << period << QDate::fromString(QString::fromLatin1(today), Qt::ISODate)
                            << QString::fromLatin1(first) << QString::fromLatin1(last);
    };
    row("all", DatePeriod::AllTime, "2026-11-26", "", "");
    row("chosen", DatePeriod::Chosen, "2026-11-26", "", "");
    row("today", DatePeriod::Today, "2026-11-26", "2026-11-26", "2026-11-26");
    row("yesterday over the year", DatePeriod::Yesterday, "2026-01-01", "2025-12-31", "2025-12-31");
    row("7 days", DatePeriod::Last7Days, "2026-03-03", "2026-02-25", "2026-03-03");
    row("30 days", DatePeriod::Last30Days, "2026-11-26", "2026-10-28", "2026-11-26");
    row("leap month", DatePeriod::ThisMonth, "2028-02-10", "2028-02-01", "2028-02-29");
    row("month before", DatePeriod::LastMonth, "2026-01-31", "2025-12-01", "2025-12-31");
    row("quarter", DatePeriod::ThisQuarter, "2026-11-26", "2026-10-01", "2026-12-31");
    row("first quarter", DatePeriod::ThisQuarter, "2026-03-31", "2026-01-01", "2026-03-31");
    row("quarter before", DatePeriod::LastQuarter, "2026-02-01", "2025-10-01", "2025-12-31");
    row("year", DatePeriod::ThisYear, "2026-11-26", "2026-01-01", "2026-12-31");
    row("year before", DatePeriod::LastYear, "2026-11-26", "2025-01-01", "2025-12-31");
}

void TestDatePeriod::hasItsDays()
{
    QFETCH(DatePeriod, period);
    QFETCH(QDate, today);
    const DateSpan days = daysOf(period, today);
    QTEST(days.first.toString(Qt::ISODate), "first");
    QTEST(days.last.toString(Qt::ISODate), "last");
}

void TestDatePeriod::coversWholeDays()
{
    const QDate day(2026, 11, 26);
    const TimeSpan times = timesOf({day, day}, QTimeZone::utc());
    QCOMPARE(times.since, QDateTime(day, QTime(0, 0), Qt::UTC));
    QCOMPARE(times.until, QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC));
    QVERIFY(!timesOf({}, QTimeZone::utc()).since.isValid());
    QVERIFY(!timesOf({day, {}}, QTimeZone::utc()).until.isValid());
}

void TestDatePeriod::followsTheClocks()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid()) {
        QSKIP("this machine knows no time zones");
    }
    const QDate change(2026, 3, 29); // 23 hours long
    const TimeSpan times = timesOf({change, change}, berlin);
    QCOMPARE(times.since, QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
    QCOMPARE(times.until, QDateTime(QDate(2026, 3, 29), QTime(21, 59, 59, 999), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestDatePeriod)
#include "tst_dateperiod.moc"
