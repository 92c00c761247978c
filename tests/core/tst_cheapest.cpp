#include "core/cheapest.h"

#include <QTest>

class TestCheapest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCostsTheLeast_data();
    void findsWhatCostsTheLeast();

private:
    // "known/of fee commission coin"
    static CostSum sum(const QString &text)
    {
        const QStringList parts = text.split(u' ');
        CostSum sum;
        sum.known = parts.at(0).section(u'/', 0, 0).toInt();
        sum.withdrawals = parts.at(0).section(u'/', 1, 1).toInt();
        sum.refusesMass = parts.value(1) == QLatin1String("refused");
        if (parts.size() > 2) {
            sum.networkFees.insert(parts.value(3, QStringLiteral("USDT")), *Amount::parse(parts.at(1)));
            sum.commission = *Amount::parse(parts.at(2));
        }
        return sum;
    }
};

void TestCheapest::findsWhatCostsTheLeast_data()
{
    QTest::addColumn<QStringList>("sums");
    QTest::addColumn<int>("place"); // -1 for none
    const auto row = [](const char *name, const QStringList &sums, int place) {
        QTest::newRow(name) << sums << place;
    };
    const QString mass = QStringLiteral("1/1 3.5 2");
    const QString singles = QStringLiteral("12/12 42 0");
    row("one mass payout", {mass, singles}, 0);
    row("singles", {QStringLiteral("1/1 3.5 60"), singles}, 1);
    row("equal", {mass, mass}, 0);
    row("partly known and dearer already", {mass, QStringLiteral("200/900 700 0")}, 0);
    row("partly known and cheaper so far", {mass, QStringLiteral("1/12 3.5 0")}, -1);
    row("the only known one", {mass, QStringLiteral("0/12")}, -1);
    row("mass is refused", {QStringLiteral("0/1 refused"), singles}, 1);
    row("in another coin", {QStringLiteral("1/1 3.5 2 TRX"), singles}, -1);
    row("cheaper in both coins", {QStringLiteral("1/1 3.5 2 TRX"), QStringLiteral("12/12 42 3 TRX")}, 0);
    row("nothing to compare", {mass}, -1);
    row("nothing", {}, -1);
}

void TestCheapest::findsWhatCostsTheLeast()
{
    QFETCH(QStringList, sums);
    QList<CostSum> made;
    for (const QString &text : sums) {
        made.append(sum(text));
    }
    QTEST(int(cheapestOf(made, QStringLiteral("USDT")).value_or(-1)), "place");
}

QTEST_APPLESS_MAIN(TestCheapest)
#include "tst_cheapest.moc"
