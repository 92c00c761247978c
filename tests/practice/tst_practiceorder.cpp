#include "practice/practiceorder.h"

#include <QTest>

namespace {

using Query = QMap<QString, QString>;

Query query(const QString &currency, const QString &type, const QString &to, const QString &amount)
{
    return {{QStringLiteral("currency"), currency},
            {QStringLiteral("type"), type},
            {QStringLiteral("to"), to},
            {QStringLiteral("amount"), amount}};
}

const QString first = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
const QString second = QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy");
const QString single = QStringLiteral("cash_out");
const QString mass = QStringLiteral("mass_cash_out");
const QString bitcoin = QStringLiteral("BTC");

} // namespace

class TestPracticeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMassOrder();
    void chargesTheFeeOfThePlan();
    void refuses_data();
    void refuses();
};

void TestPracticeOrder::readsAMassOrder()
{
    const auto order = practiceOrderFrom(query(bitcoin, mass, first + u',' + second, QStringLiteral("0.1,0.2")));
    QVERIFY(order);
    QCOMPARE(order->recipients.size(), 2);
    QCOMPARE(order->recipients[1].address, second);
    QCOMPARE(order->total().toString(), QStringLiteral("0.3"));
    QCOMPARE(order->commission(), order->currency.commission + order->currency.commission);
}

void TestPracticeOrder::chargesTheFeeOfThePlan()
{
    Query asked = query(bitcoin, single, first, QStringLiteral("1"));
    QCOMPARE(practiceOrderFrom(asked)->fee(), practiceOrderFrom(asked)->currency.normalFee);
    QVERIFY(practiceOrderFrom(asked)->commission().isZero());
    asked.insert(QStringLiteral("feePlan"), QStringLiteral("priority"));
    QCOMPARE(practiceOrderFrom(asked)->fee(), practiceOrderFrom(asked)->currency.priorityFee);
}

void TestPracticeOrder::refuses_data()
{
    QTest::addColumn<Query>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    const QString one = QStringLiteral("1");
    const QString to = QStringLiteral("{\"to\":[");
    const QString amount = QStringLiteral("{\"amount\":[");
    QTest::newRow("unknown currency") << query(QStringLiteral("BTCX"), single, first, one) << 400 << 105
                                      << QStringLiteral(
                                             "Unsupported currency attribute value: {\"currency\":\"BTCX\"}");
    QTest::newRow("unknown type") << query(bitcoin, QStringLiteral("cash_in"), first, one) << 422 << 110
                                  << QStringLiteral("{\"type\":[");
    QTest::newRow("no address") << query(bitcoin, single, {}, one) << 422 << 110 << to;
    QTest::newRow("markup") << query(bitcoin, single, QStringLiteral("<b>1BoatSLRHtKN</b>"), one) << 422 << 110 << to;
    QTest::newRow("two in a single") << query(bitcoin, single, first + u',' + second, QStringLiteral("1,2")) << 422
                                     << 110 << to;
    QTest::newRow("an address twice") << query(bitcoin, mass, first + u',' + first, QStringLiteral("1,2")) << 422 << 110
                                      << to;
    QTest::newRow("an address twice in another case") << query(
        QStringLiteral("ETH"), mass,
        QStringLiteral("0xdAC17F958D2ee523a2206206994597C13D831ec7,0xdac17f958d2ee523a2206206994597c13d831ec7"),
        QStringLiteral("1,2")) << 422 << 110 << to;
    QTest::newRow("an amount too few") << query(bitcoin, mass, first + u',' + second, one) << 422 << 110 << amount;
    for (const char16_t *text : {u"", u"0", u"-1", u"1e3", u"0.000000001", u"1 "}) {
        const QString wrong = QString::fromUtf16(text);
        QTest::newRow(qPrintable(QStringLiteral("amount '%1'").arg(wrong)))
            << query(bitcoin, single, first, wrong) << 422 << 110 << amount;
    }
}

void TestPracticeOrder::refuses()
{
    QFETCH(Query, asked);
    QFETCH(QString, part);
    const auto order = practiceOrderFrom(asked);
    QVERIFY(!order);
    QTEST(order.error().httpStatus, "status");
    QTEST(order.error().code, "code");
    QVERIFY2(order.error().message.startsWith(part), qPrintable(order.error().message));
}

QTEST_APPLESS_MAIN(TestPracticeOrder)
#include "tst_practiceorder.moc"
