#include "words/bookwords.h"
#include "words/findingwords.h"
#include "words/limitwords.h"

#include <QTest>

class TestLimitWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryLimit();
    void tellsTheNumbers();
    void saysThatARateIsMissing();
    void saysWhenAnAddressCanBePaid();
    void namesWhatAnAddressIsFor();
};

namespace {

Amount amount(const char *text)
{
    return *Amount::parse(QString::fromLatin1(text));
}

} // namespace

void TestLimitWords::hasWordsForEveryLimit()
{
    for (int value = 0; value < limitCount; ++value) {
        const LimitName name = LimitName(value);
        QVERIFY(!nameOf(name).isEmpty() && explain(name).endsWith(u'.'));
        QCOMPARE(wordsFor(name, LimitValue()), QStringLiteral("Off"));
        QVERIFY(!wordsFor(name, amount("24")).isEmpty());
        QVERIFY(waitingWords(name, Limit{}).isEmpty());
    }
    QCOMPARE(wordsFor(LimitName::PerDay, amount("1500")), QStringLiteral("1500.00 USD"));
}

void TestLimitWords::tellsTheNumbers()
{
    for (const LimitName name :
         {LimitName::PerPayment, LimitName::PerDay, LimitName::PerWeek, LimitName::PerRecipient}) {
        Finding finding;
        finding.name = FindingName::OverLimit;
        finding.evidence = QStringLiteral("0xaa");
        finding.reason = LimitExcess{name, amount("1000"), amount("900"), amount("100.01")};
        const QString words = wordsFor(finding);
        QVERIFY(words.contains(QLatin1String("1000.00 USD")) && words.contains(QLatin1String("100.01 USD")));
        QCOMPARE(words.contains(QLatin1String("900.00 USD")), name != LimitName::PerPayment);
        QCOMPARE(words.contains(QLatin1String("0xaa")), name == LimitName::PerRecipient);
        QVERIFY(words.endsWith(u'.') && !words.contains(u'%'));
    }
}

void TestLimitWords::saysThatARateIsMissing()
{
    Finding finding;
    finding.name = FindingName::OverLimit;
    finding.reason = UnknownRate{QStringLiteral("BTC")};
    QVERIFY(wordsFor(finding).contains(QLatin1String("BTC")));
}

void TestLimitWords::saysWhenAnAddressCanBePaid()
{
    Finding finding;
    finding.name = FindingName::CoolingOff;
    finding.reason = PayableFrom{{}, 72 * 3600};
    QVERIFY(wordsFor(finding).contains(QLatin1String("3 ")));
    finding.reason = PayableFrom{QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC), 72 * 3600};
    QVERIFY(wordsFor(finding).contains(QLatin1String("can be paid from")));
}

void TestLimitWords::namesWhatAnAddressIsFor()
{
    QCOMPARE(scopeName(QStringLiteral("bnb-smart-chain")), QStringLiteral("BNB Smart Chain"));
    QCOMPARE(scopeName(QStringLiteral("currency:NEW")), QStringLiteral("NEW"));
}

QTEST_GUILESS_MAIN(TestLimitWords)
#include "tst_limitwords.moc"
