#include "models/trendpicture.h"

#include "models/figuremodel.h"
#include "models/trendsummary.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestTrendPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stacksCurrenciesByWorth();
    void putsSmallCurrenciesTogether();
    void keepsTheColorOfACurrency();
    void showsPayeesInOrder();
    void tellsTheSameFiguresAsATable();
    void saysWhatIsMissing();
    void saysWhyThereIsNothing();
};

namespace {

Amount amount(const char16_t *text)
{
    return *Amount::parse(text);
}

EntryTotal total(const QString &currency, const char16_t *usd, qint64 count = 1, qint64 missing = 0)
{
    return {currency, count, amount(u"0.123456789012345678"), amount(u"0.5"), amount(usd), missing};
}

EntryTrend trendOf(const QList<QList<EntryTotal>> &periods)
{
    EntryTrend trend;
    QDate day(2026, 3, 1);
    for (const QList<EntryTotal> &totals : periods) {
        TrendPeriod period{{day, day}, {0, totals}};
        for (const EntryTotal &one : totals) {
            period.totals.count += one.count;
        }
        trend.periods.append(period);
        day = day.addDays(1);
    }
    return trend;
}

const QString btc = QStringLiteral("BTC");
const QString eth = QStringLiteral("ETH");

EntryTrend someTrend()
{
    return trendOf({{total(btc, u"10.01"), total(eth, u"5")}, {}, {total(eth, u"700.99", 3, 1)}});
}

} // namespace

void TestTrendPicture::stacksCurrenciesByWorth()
{
    TrendColors colors;
    const TrendPicture picture = valuePicture(someTrend(), colors);
    QCOMPARE(picture.labels.size(), 3);
    QCOMPARE(picture.parts.size(), 2);
    QCOMPARE(picture.parts.at(0).currency, eth);
    QCOMPARE(picture.parts.at(0).name, QStringLiteral("ETH · Ethereum"));
    QCOMPARE(picture.parts.at(0).dollars, (QList<Amount>{amount(u"5"), {}, amount(u"700.99")}));
    QCOMPARE(picture.parts.at(0).details.at(2), QStringLiteral("2 operation(s)"));
    QCOMPARE(picture.parts.at(1).dollars, (QList<Amount>{amount(u"10.01"), {}, {}}));
}

void TestTrendPicture::putsSmallCurrenciesTogether()
{
    QList<EntryTotal> totals;
    for (int number = 1; number <= 9; ++number) {
        totals.append({QStringLiteral("C%1").arg(number), 1, {}, {}, *Amount::parse(QString::number(number)), 0});
    }
    TrendColors colors;
    const TrendPicture picture = valuePicture(trendOf({totals}), colors);
    QCOMPARE(picture.parts.size(), 7);
    QCOMPARE(picture.parts.constLast().color, -1);
    QVERIFY(picture.parts.constLast().currency.isEmpty());
    QCOMPARE(picture.parts.constLast().dollars.constFirst().toString(), QStringLiteral("6"));
}

void TestTrendPicture::keepsTheColorOfACurrency()
{
    TrendColors colors;
    static_cast<void>(valuePicture(someTrend(), colors));
    const int color = colors.of(btc);
    static_cast<void>(valuePicture(trendOf({{total(btc, u"1")}}), colors));
    QCOMPARE(colors.of(btc), color);
    colors.show({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                 QStringLiteral("5"), btc, eth});
    QCOMPARE(colors.of(btc), color);
    QCOMPARE(colors.of(eth), -1);
}

void TestTrendPicture::showsPayeesInOrder()
{
    const QString address = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    const TrendPicture picture = payeePicture({{{address, {}, 2, amount(u"9.5"), 0},
                                                {QStringLiteral("short"), QStringLiteral("Anna"), 1, amount(u"3"), 0},
                                                {QStringLiteral("worthless"), {}, 1, {}, 1}},
                                               3,
                                               false});
    QVERIFY(picture.isSideways);
    QCOMPARE(picture.labels, (QStringList{QStringLiteral("1. bc1qw508…7kv8f3t4"), QStringLiteral("2. Anna")}));
    QCOMPARE(picture.names.at(0), address);
    QCOMPARE(picture.parts.constFirst().dollars, (QList<Amount>{amount(u"9.5"), amount(u"3")}));
}

void TestTrendPicture::tellsTheSameFiguresAsATable()
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showValues(someTrend());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("0.123456789012345678 BTC"));
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("$10.01"));
    QVERIFY(model.index(2, 4).data().toString().startsWith(QStringLiteral("$700.99, and 1")));
    QCOMPARE(model.rowAt(2)->period, 2);
    QCOMPARE(model.rowAt(2)->currency, eth);
    QVERIFY(!model.rowAt(3));
    FeeWorths fees(3);
    fees[0].insert(btc, {amount(u"0.07"), 0});
    model.showFees(someTrend(), fees);
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("0.5 BTC"));
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("$0.07"));
    model.showPayees({{{QStringLiteral("a\u202Eb"), {}, 2, amount(u"9.5"), 0}}, 1, false});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("a<U+202E>b"));
    QCOMPARE(model.rowAt(0)->address, QStringLiteral("a\u202Eb"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("$9.50"));
}

void TestTrendPicture::saysWhatIsMissing()
{
    const TrendSummary summary = summaryOf({someTrend(), {}, {}}, TrendSubject::Value);
    QCOMPARE(summary.all, QStringLiteral("$716.00 in 4 operation(s)."));
    QCOMPARE(summary.missing, QStringLiteral("1 operation(s) without a dollar rate are not in this picture."));
    QVERIFY(summary.message.isEmpty());
    FeeWorths fees(3);
    fees[0].insert(btc, {amount(u"0.07"), 2});
    const TrendSummary ofFees = summaryOf({someTrend(), fees, {}}, TrendSubject::Fees);
    QVERIFY(ofFees.all.contains(QStringLiteral("$0.07")));
    QVERIFY(ofFees.missing.startsWith(QStringLiteral("2 ")));
}

void TestTrendPicture::saysWhyThereIsNothing()
{
    QVERIFY(!summaryOf({}, TrendSubject::Value).message.isEmpty());
    QVERIFY(!summaryOf({trendOf({{total(btc, u"0", 1, 1)}}), {}, {}}, TrendSubject::Value).message.isEmpty());
    QVERIFY(summaryOf({someTrend(), {}, TopPayees{{}, 0, true}}, TrendSubject::Payees)
                .message.contains(QStringLiteral("1,000,000")));
    QVERIFY(!summaryOf({someTrend(), {}, TopPayees{}}, TrendSubject::Payees).message.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrendPicture)
#include "tst_trendpicture.moc"
