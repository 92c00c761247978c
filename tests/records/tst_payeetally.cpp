#include "records/payeetally.h"

#include <QTest>

class TestPayeeTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnAddressAgain();
    void addsUpEachAddress();
    void ordersEqualWorthByPayments();
    void keepsTheLastName();
    void joinsOftenAndLosesNothing();
    void saysWhenThereAreTooMany();
};

namespace {

Amount cents(int count)
{
    return *Amount::parse(QString::number(count / 100) + u'.' + QString::number(count % 100).rightJustified(2, u'0'));
}

PayeeSum payment(quint64 key, qint64 entry, int worth, bool isNamed = false)
{
    return {key, entry, cents(worth), 1, worth == 0 ? 1U : 0U, isNamed};
}

} // namespace

void TestPayeeTally::knowsAnAddressAgain()
{
    QCOMPARE(PayeeTally::keyOf(QStringLiteral("anna")), PayeeTally::keyOf(QStringLiteral("an") + QStringLiteral("na")));
    QVERIFY(PayeeTally::keyOf(QStringLiteral("anna")) != PayeeTally::keyOf(QStringLiteral("Anna")));
    QVERIFY(PayeeTally::keyOf(QStringLiteral("anna")) != PayeeTally::keyOf(QStringLiteral("anna ")));
}

void TestPayeeTally::addsUpEachAddress()
{
    PayeeTally tally(10);
    QVERIFY(tally.add(payment(1, 1, 150)) && tally.add(payment(2, 1, 200)) && tally.add(payment(1, 2, 75)));
    QVERIFY(tally.add(payment(3, 3, 0)));
    QCOMPARE(tally.count(), 3);
    const auto top = tally.greatest(2);
    QCOMPARE(top.size(), size_t(2));
    QCOMPARE(top.at(0).key, quint64(1));
    QCOMPARE(top.at(0).usd, cents(225));
    QCOMPARE(top.at(0).payments, quint32(2));
    QCOMPARE(top.at(1).key, quint64(2));
    QCOMPARE(tally.greatest(9).at(2).usdMissing, quint32(1));
}

void TestPayeeTally::ordersEqualWorthByPayments()
{
    PayeeTally tally(10);
    QVERIFY(tally.add(payment(1, 1, 200)) && tally.add(payment(2, 2, 100)) && tally.add(payment(2, 3, 100)));
    QCOMPARE(tally.greatest(1).at(0).key, quint64(2));
}

void TestPayeeTally::keepsTheLastName()
{
    PayeeTally tally(10);
    for (const PayeeSum &sum : {payment(1, 1, 1), payment(1, 2, 1, true), payment(1, 3, 1, true), payment(1, 4, 1)}) {
        QVERIFY(tally.add(sum));
        QCOMPARE(tally.count(), 1); // joins
    }
    QCOMPARE(tally.greatest(1).at(0).entry, 3);
}

void TestPayeeTally::joinsOftenAndLosesNothing()
{
    constexpr int payments = 1'200'000;
    constexpr int addresses = 7;
    PayeeTally tally(addresses);
    for (int entry = 0; entry < payments; ++entry) {
        QVERIFY(tally.add(payment(quint64(entry % addresses), entry, 1)));
    }
    QCOMPARE(tally.count(), addresses);
    quint32 counted = 0;
    Amount usd;
    for (const PayeeSum &sum : tally.greatest(addresses)) {
        counted += sum.payments;
        usd += sum.usd;
    }
    QCOMPARE(counted, quint32(payments));
    QCOMPARE(usd, cents(payments));
}

void TestPayeeTally::saysWhenThereAreTooMany()
{
    PayeeTally tally(1000);
    bool goesOn = true;
    for (int entry = 0; goesOn && entry < 1'000'000; ++entry) {
        goesOn = tally.add(payment(quint64(entry), entry, 1));
    }
    QVERIFY(!goesOn);
}

QTEST_APPLESS_MAIN(TestPayeeTally)
#include "tst_payeetally.moc"
