#include "words/agewords.h"

#include <QTest>

class TestAgeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAge_data();
    void tellsTheAge();
};

void TestAgeWords::tellsTheAge_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << -5 << QStringLiteral("just now");
    QTest::newRow("seconds") << 59 << QStringLiteral("just now");
    QTest::newRow("minutes") << 185 << QStringLiteral("3 minute(s) ago");
    QTest::newRow("hours") << 47 * 3600 << QStringLiteral("47 hour(s) ago");
    QTest::newRow("days") << 49 * 3600 << QStringLiteral("2 day(s) ago");
}

void TestAgeWords::tellsTheAge()
{
    QFETCH(int, seconds);
    const QDateTime now({2026, 11, 23}, {8, 30}, Qt::UTC);
    QTEST(ageWords(now.addSecs(-seconds), now), "words");
}

QTEST_APPLESS_MAIN(TestAgeWords)
#include "tst_agewords.moc"
