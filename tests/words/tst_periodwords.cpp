#include "words/periodwords.h"

#include <QLocale>
#include <QSet>
#include <QTest>

class TestPeriodWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void namesAPeriod_data();
    void namesAPeriod();
    void labelsAreAllDifferent();
};

void TestPeriodWords::namesAPeriod_data()
{
    QTest::addColumn<PeriodStep>("step");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    const auto row = [](const char *name, PeriodStep step, const QDate &first, const QDate &last, const char *brief,
                        const char *full) {
        QTest::newRow(name) << step << first << last << QString::fromUtf8(brief) << QString::fromUtf8(full);
    };
    row("day", PeriodStep::Day, {2026, 3, 12}, {2026, 3, 12}, "12 Mar", "Thursday, 12 March 2026");
    row("week", PeriodStep::Week, {2026, 3, 9}, {2026, 3, 15}, "9 Mar 2026", "9 Mar 2026 – 15 Mar 2026");
    row("week of one day", PeriodStep::Week, {2026, 3, 15}, {2026, 3, 15}, "15 Mar 2026", "Sunday, 15 March 2026");
    row("month", PeriodStep::Month, {2026, 3, 1}, {2026, 3, 31}, "Mar 2026", "March 2026");
    row("cut month", PeriodStep::Month, {2026, 3, 5}, {2026, 3, 31}, "Mar 2026", "5 Mar 2026 – 31 Mar 2026");
    row("year", PeriodStep::Year, {2026, 1, 1}, {2026, 12, 31}, "2026", "2026");
}

void TestPeriodWords::namesAPeriod()
{
    QFETCH(PeriodStep, step);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QTEST(shortName({first, last}, step), "brief");
    QTEST(nameOf({first, last}, step), "full");
}

void TestPeriodWords::labelsAreAllDifferent()
{
    for (const auto &[step, days] : {std::pair(PeriodStep::Day, 190), std::pair(PeriodStep::Week, 1300),
                                     std::pair(PeriodStep::Month, 5000), std::pair(PeriodStep::Year, 20000)}) {
        const QList<DateSpan> periods = periodsIn({QDate(2001, 1, 5), QDate(2001, 1, 5).addDays(days - 1)}, step);
        QSet<QString> names;
        for (const DateSpan &period : periods) {
            names.insert(shortName(period, step));
        }
        QCOMPARE(names.size(), periods.size());
    }
}

QTEST_GUILESS_MAIN(TestPeriodWords)
#include "tst_periodwords.moc"
