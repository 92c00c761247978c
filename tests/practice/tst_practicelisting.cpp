#include "practice/practicelisting.h"

#include <QJsonArray>
#include <QTest>

namespace {

PracticeOperation operation(int number, const QString &currency, const QString &status)
{
    return {QString::number(number),
            WithdrawalType::CashOut,
            FeePlan::Normal,
            currency,
            {{QStringLiteral("address"), *Amount::parse(u"1"), {}, {}, {}}},
            status,
            {},
            {},
            QString(64, u'0'),
            QDateTime::fromSecsSinceEpoch(number, Qt::UTC),
            0};
}

QList<PracticeOperation> someOperations()
{
    QList<PracticeOperation> operations;
    for (int number = 25; number > 0; --number) {
        operations.append(operation(number, number % 5 == 0 ? QStringLiteral("ETH") : QStringLiteral("BTC"),
                                    number == 3 ? QStringLiteral("error") : QStringLiteral("completed")));
    }
    return operations;
}

QString idsOf(const QJsonObject &page)
{
    QStringList ids;
    for (const QJsonValue entry : page.value(QStringLiteral("operations")).toArray()) {
        ids.append(entry.toObject().value(QStringLiteral("id")).toString());
    }
    return ids.join(u' ');
}

} // namespace

class TestPracticeListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAndPages_data();
    void filtersAndPages();
    void countsInItsMeta();
    void linksCarryTheQuery();
};

void TestPracticeListing::filtersAndPages_data()
{
    using Query = QMap<QString, QString>;
    const QString page = QStringLiteral("page");
    const QString limit = QStringLiteral("limit");
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("ten if not asked") << Query{} << QStringLiteral("25 24 23 22 21 20 19 18 17 16");
    QTest::newRow("second page") << Query{{page, QStringLiteral("2")}, {limit, QStringLiteral("3")}}
                                 << QStringLiteral("22 21 20");
    QTest::newRow("last page") << Query{{page, QStringLiteral("3")}} << QStringLiteral("5 4 3 2 1");
    QTest::newRow("past the end") << Query{{page, QStringLiteral("9")}} << QStringLiteral("5 4 3 2 1");
    QTest::newRow("no number") << Query{{page, QStringLiteral("x")}, {limit, QStringLiteral("2")}}
                               << QStringLiteral("25 24");
    QTest::newRow("currency") << Query{{QStringLiteral("currency"), QStringLiteral("ETH")}}
                              << QStringLiteral("25 20 15 10 5");
    QTest::newRow("status") << Query{{QStringLiteral("status"), QStringLiteral("error")}} << QStringLiteral("3");
    QTest::newRow("type") << Query{{QStringLiteral("type"), QStringLiteral("mass_cash_out")}} << QString();
}

void TestPracticeListing::filtersAndPages()
{
    using Query = QMap<QString, QString>;
    QFETCH(Query, query);
    QTEST(idsOf(listOperations(someOperations(), query)), "ids");
}

void TestPracticeListing::countsInItsMeta()
{
    const QJsonObject meta = listOperations(someOperations(), {}).value(QStringLiteral("_meta")).toObject();
    QCOMPARE(meta.value(QStringLiteral("totalCount")).toInt(), 25);
    QCOMPARE(meta.value(QStringLiteral("pageCount")).toInt(), 3);
    QCOMPARE(meta.value(QStringLiteral("currentPage")).toInt(), 1);
    QCOMPARE(meta.value(QStringLiteral("perPage")).toInt(), 10);
}

void TestPracticeListing::linksCarryTheQuery()
{
    const QJsonObject page = listOperations(someOperations(), {{QStringLiteral("api_key"), QStringLiteral("a+b")}});
    QCOMPARE(page.value(QStringLiteral("_links"))
                 .toObject()
                 .value(QStringLiteral("next"))
                 .toObject()
                 .value(QStringLiteral("href"))
                 .toString(),
             QStringLiteral("https://api.plisio.net/api/v1/operations?api_key=a%2Bb&page=2"));
}

QTEST_APPLESS_MAIN(TestPracticeListing)
#include "tst_practicelisting.moc"
