#include "core/amount.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace {

// A decimal in canonical form: up to 30 digits before the point and up to 30 behind it.
QString randomDecimal(QRandomGenerator &random)
{
    const auto digits = [&random](int count) {
        QString text;
        for (int index = 0; index < count; ++index) {
            text += QChar(u'0' + random.bounded(10));
        }
        return text;
    };
    QString whole = digits(random.bounded(31));
    QString fraction = digits(random.bounded(31));
    while (whole.startsWith(u'0')) {
        whole.remove(0, 1);
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    whole = whole.isEmpty() ? QStringLiteral("0") : whole;
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

// Addition as it is taught in school, on the digits themselves.
QString addDigits(const QString &left, const QString &right)
{
    const auto padded = [](const QString &text) {
        const QStringList parts = text.split(u'.');
        return parts.front().rightJustified(40, u'0') + parts.value(1).leftJustified(30, u'0');
    };
    const QString a = padded(left);
    const QString b = padded(right);
    QString sum;
    int carry = 0;
    for (qsizetype index = a.size(); index-- > 0;) {
        const int digit = a[index].digitValue() + b[index].digitValue() + carry;
        sum.prepend(QChar(u'0' + digit % 10));
        carry = digit / 10;
    }
    sum.insert(40, u'.');
    while (sum.endsWith(u'0')) {
        sum.chop(1);
    }
    while (sum.startsWith(QLatin1String("0")) && !sum.startsWith(QLatin1String("0."))) {
        sum.remove(0, 1);
    }
    return sum.endsWith(u'.') ? sum.chopped(1) : sum;
}

} // namespace

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
    void refusesJsonText_data();
    void refusesJsonText();
    void addsExactly();
    void agreesWithSchoolArithmetic();
    void ordersByValue();
    void subtractsAcrossAllDigits_data();
    void subtractsAcrossAllDigits();
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
    QTest::newRow("a long negative number") << QStringLiteral("-12345678901234567") << AmountError::Negative;
    QTest::newRow("negative zero") << QStringLiteral("-0") << AmountError::Negative;
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
    QTest::newRow("zero with a large exponent") << QStringLiteral("0.00e9999") << QStringLiteral("0");
    QTest::newRow("negative zero") << QStringLiteral("-0.000") << QStringLiteral("0");
    QTest::newRow("exponent within the digits") << QStringLiteral("12345.678e-3") << QStringLiteral("12.345678");
    QTest::newRow("exponent behind the digits")
        << QStringLiteral("1.5e29") << QStringLiteral("1") + QLatin1String("5") + QString(28, u'0');
    QTest::newRow("smallest") << QStringLiteral("1e-30") << QStringLiteral("0.000000000000000000000000000001");
    QTest::newRow("zeros that an exponent takes away")
        << QStringLiteral("1000e-33") << QStringLiteral("0.000000000000000000000000000001");
    QTest::newRow("largest") << QString(30, u'9') + u'.' + QString(30, u'9')
                             << QString(30, u'9') + u'.' + QString(30, u'9');
}

void TestAmount::readsJsonNumbers()
{
    QFETCH(QString, text);
    const Result<Amount, AmountError> amount = Amount::parse(text, AmountSyntax::Json);
    QVERIFY(amount);
    QTEST(amount->toString(), "canonical");
}

void TestAmount::refusesJsonText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AmountError>("error");
    for (const char16_t *text : {u"1e", u"1e+", u"1e-", u"1e--5", u"1e+-5", u"1e++5", u"1e1e1", u"1e1.5", u"e5", u".e5",
                                 u"1.e5", u"-", u"-e5", u"1e 5", u"1e٣", u"null", u"true", u"1e12345"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << AmountError::NotANumber;
    }
    QTest::newRow("nothing") << QString() << AmountError::Empty;
    QTest::newRow("negative") << QStringLiteral("-0.1") << AmountError::Negative;
    QTest::newRow("31 digits") << QString(31, u'1') << AmountError::TooLong;
    QTest::newRow("31 digits by the exponent") << QStringLiteral("1e30") << AmountError::TooLong;
    QTest::newRow("far too large") << QStringLiteral("1e400") << AmountError::TooLong;
    QTest::newRow("31 places by the exponent") << QStringLiteral("1e-31") << AmountError::TooManyPlaces;
    QTest::newRow("far too small") << QStringLiteral("1e-9999") << AmountError::TooManyPlaces;
}

void TestAmount::refusesJsonText()
{
    QFETCH(QString, text);
    const Result<Amount, AmountError> amount = Amount::parse(text, AmountSyntax::Json);
    QVERIFY(!amount);
    QTEST(amount.error(), "error");
}

void TestAmount::addsExactly()
{
    const Amount sum = *Amount::parse(u"0.1") + *Amount::parse(u"0.2");
    QCOMPARE(sum.toString(), QStringLiteral("0.3"));
    const Amount largest = *Amount::parse(u"9999999999999999.999999999999999999999999999999");
    Amount total;
    for (int count = 0; count < 1'000'000; ++count) {
        total += largest;
    }
    QCOMPARE(total.toString(), QStringLiteral("9999999999999999999999.999999999999999999999999"));
}

void TestAmount::agreesWithSchoolArithmetic()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 2000; ++round) {
        const QString left = randomDecimal(random);
        const QString right = randomDecimal(random);
        const Amount a = *Amount::parse(left, AmountSyntax::Json);
        const Amount b = *Amount::parse(right, AmountSyntax::Json);
        const qsizetype point = left.indexOf(u'.');
        QCOMPARE(a.toString(), left);
        QCOMPARE(a.places(), point < 0 ? 0 : int(left.size() - point - 1));
        QCOMPARE((a + b).toString(), addDigits(left, right));
        QCOMPARE(*(a + b).minus(b), a);
        QVERIFY(a + b >= a);
        QCOMPARE(a < b, !(b <= a));
        QCOMPARE(bool(a.minus(b)), a >= b);
    }
}

void TestAmount::ordersByValue()
{
    QCOMPARE(*Amount::parse(u"1.0"), *Amount::parse(u"1"));
    QVERIFY(*Amount::parse(u"0.9") < *Amount::parse(u"0.10") + *Amount::parse(u"0.81"));
    QVERIFY(*Amount::parse(u"10") > *Amount::parse(u"9"));
}

void TestAmount::subtractsAcrossAllDigits_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("difference");
    QTest::newRow("all") << QStringLiteral("0.3") << QStringLiteral("0.30") << QStringLiteral("0");
    QTest::newRow("one place") << QStringLiteral("0.3") << QStringLiteral("0.1") << QStringLiteral("0.2");
    QTest::newRow("borrowing through the point")
        << QStringLiteral("1") << QStringLiteral("0.000000000000000000000000000001")
        << QStringLiteral("0.999999999999999999999999999999");
    QTest::newRow("borrowing through everything")
        << QStringLiteral("1e29") << QStringLiteral("1e-30") << QString(29, u'9') + u'.' + QString(30, u'9');
    QTest::newRow("borrowing against nines")
        << QStringLiteral("1000000000000000.000000000000000") << QStringLiteral("999999999999999.999999999999999")
        << QStringLiteral("0.000000000000001");
}

void TestAmount::subtractsAcrossAllDigits()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Amount larger = *Amount::parse(left, AmountSyntax::Json);
    const Amount smaller = *Amount::parse(right, AmountSyntax::Json);
    QTEST(larger.minus(smaller)->toString(), "difference");
    QCOMPARE(*larger.minus(smaller) + smaller, larger);
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
