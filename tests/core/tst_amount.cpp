#include "core/amount.h"

#include <QTest>

class TestAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypedText_data();
    void readsTypedText();
    void refusesText_data();
    void refusesText();
    void readsJsonNumbers_data();
    void readsJsonNumbers();
    void addsExactly();
    void ordersByValue();
    void subtractsOnlyWhatIsThere();
    void countsPlaces();
};

void TestAmount::readsTypedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("whole") << QStringLiteral("21000") << QStringLiteral("21000");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("zero with places") << QStringLiteral("0.000") << QStringLiteral("0");
    QTest::newRow("trailing zeros") << QStringLiteral("0.50000") << QStringLiteral("0.5");
    QTest::newRow("leading zeros") << QStringLiteral("007.5") << QStringLiteral("7.5");
    QTest::newRow("18 places") << QStringLiteral("1.000000000000000001") << QStringLiteral("1.000000000000000001");
    QTest::newRow("16 digits and 30 places") << QStringLiteral("9999999999999999.999999999999999999999999999999")
                                             << QStringLiteral("9999999999999999.999999999999999999999999999999");
    QTest::newRow("needless zeros beyond 30 places")
        << QStringLiteral("1.1000000000000000000000000000000000000") << QStringLiteral("1.1");
}

void TestAmount::readsTypedText()
{
    QFETCH(QString, text);
    const Result<Amount, AmountError> amount = Amount::parse(text);
    QVERIFY(amount);
    QTEST(amount->toString(), "canonical");
}

void TestAmount::refusesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AmountError>("error");
    QTest::newRow("nothing") << QString() << AmountError::Empty;
    for (const char16_t *text :
         {u"1e3",  u"1,5", u"٣",   u"１",    u"1.",    u".5",  u".", u"+1",      u" 1",  u"1 ", u"1 000",
          u"0x10", u"nan", u"inf", u"1.2.3", u"1'000", u"--1", u"-", u"1\u200B", u"1\n", u"½"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << AmountError::NotANumber;
    }
    QTest::newRow("negative") << QStringLiteral("-1") << AmountError::Negative;
    QTest::newRow("17 digits") << QStringLiteral("12345678901234567") << AmountError::TooLong;
    QTest::newRow("31 places") << QStringLiteral("0.0000000000000000000000000000001") << AmountError::TooManyPlaces;
    QTest::newRow("a megabyte") << QString(1'000'000, u'1') << AmountError::TooLong;
}

void TestAmount::refusesText()
{
    QFETCH(QString, text);
    const Result<Amount, AmountError> amount = Amount::parse(text);
    QVERIFY(!amount);
    QTEST(amount.error(), "error");
}

void TestAmount::readsJsonNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("small exponent") << QStringLiteral("2.56e-6") << QStringLiteral("0.00000256");
    QTest::newRow("capital exponent") << QStringLiteral("1E+3") << QStringLiteral("1000");
    QTest::newRow("many digits") << QStringLiteral("123456789012345678901234567890.5")
                                 << QStringLiteral("123456789012345678901234567890.5");
    QTest::newRow("zero with exponent") << QStringLiteral("0e-99") << QStringLiteral("0");
}

void TestAmount::readsJsonNumbers()
{
    QFETCH(QString, text);
    const Result<Amount, AmountError> amount = Amount::parse(text, AmountSyntax::Json);
    QVERIFY(amount);
    QTEST(amount->toString(), "canonical");
}

void TestAmount::addsExactly()
{
    const Amount sum = *Amount::parse(u"0.1") + *Amount::parse(u"0.2");
    QCOMPARE(sum.toString(), QStringLiteral("0.3"));
    Amount total;
    for (int count = 0; count < 1'000'000; ++count) {
        total += *Amount::parse(u"9999999999999999.999999999999999999999999999999");
    }
    QCOMPARE(total.toString(), QStringLiteral("9999999999999999999999.999999999999999999999999"));
}

void TestAmount::ordersByValue()
{
    QCOMPARE(*Amount::parse(u"1.0"), *Amount::parse(u"1"));
    QVERIFY(*Amount::parse(u"0.9") < *Amount::parse(u"0.10") + *Amount::parse(u"0.81"));
    QVERIFY(*Amount::parse(u"10") > *Amount::parse(u"9"));
}

void TestAmount::subtractsOnlyWhatIsThere()
{
    QCOMPARE(Amount::parse(u"1")->minus(*Amount::parse(u"0.000000000000000001"))->toString(),
             QStringLiteral("0.999999999999999999"));
    QVERIFY(!Amount::parse(u"1")->minus(*Amount::parse(u"1.1")));
}

void TestAmount::countsPlaces()
{
    QCOMPARE(Amount::parse(u"1.2300")->places(), 2);
    QCOMPARE(Amount::parse(u"100")->places(), 0);
    QCOMPARE(Amount::parse(u"0.000000000000000001")->places(), 18);
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
