#include "core/tolerance.h"

#include <QTest>

class TestTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsBeyond_data();
    void tellsWhatIsBeyond();
};

void TestTolerance::tellsWhatIsBeyond_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *percent, const char *before, const char *now,
                        const char *verdict) {
        QTest::newRow(name) << QString::fromLatin1(percent) << QString::fromLatin1(before) << QString::fromLatin1(now)
                            << QString::fromLatin1(verdict);
    };
    row("the same", "2", "1", "1", "within");
    row("at the edge", "2", "100", "102", "within");
    row("just beyond", "2", "100", "102.000000000000000001", "rise");
    row("down to the edge", "2", "100", "98", "within");
    row("down beyond", "2", "100", "97.999999999999999999", "fall");
    row("over nothing", "50", "0", "0.00000001", "rise");
    row("no tolerance", "0", "1", "1.00000001", "rise");
    row("half a percent", "0.5", "200", "201", "within");
    row("a doubled fee of 18 places", "2", "0.000924000000000001", "0.001848", "rise");
    row("to nothing", "50", "1", "0", "fall");
}

void TestTolerance::tellsWhatIsBeyond()
{
    QFETCH(QString, percent);
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Tolerance tolerance(*Amount::parse(percent));
    const bool isRise = tolerance.isExceededByRise(*Amount::parse(before), *Amount::parse(now));
    const bool isFall = tolerance.isExceededByFall(*Amount::parse(before), *Amount::parse(now));
    QVERIFY(!isRise || !isFall);
    QTEST(isRise ? QStringLiteral("rise") : isFall ? QStringLiteral("fall") : QStringLiteral("within"), "verdict");
}

QTEST_APPLESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
