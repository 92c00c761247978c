#include "words/findingwords.h"
#include "words/listwords.h"

#include <QTest>

class TestListWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSentencesForEveryFault();
    void showsEvidenceAsPlainText();
    void givesBothReadings();
    void givesBothFigures();
};

void TestListWords::hasSentencesForEveryFault()
{
    for (int value = 0; value <= int(ListFault::TwoReadings); ++value) {
        QVERIFY(wordsFor(ListFault(value)).endsWith(u'.') && !wordsFor(ListFault(value)).contains(u'%'));
    }
}

void TestListWords::showsEvidenceAsPlainText()
{
    const Finding finding{FindingName::BadRow, InputField::None, 7, ListFault::SurplusCells,
                          QStringLiteral("a\u202Eb")};
    QVERIFY2(wordsFor(finding).endsWith(QLatin1String("Seen: a<U+202E>b")), qPrintable(wordsFor(finding)));
}

void TestListWords::givesBothReadings()
{
    const Finding finding{FindingName::AmbiguousNumber, InputField::Amount, 7,
                          NumberReadings{QStringLiteral("1234"), QStringLiteral("1.234")}, QStringLiteral("1,234")};
    QVERIFY2(wordsFor(finding).startsWith(QLatin1String("1,234 can mean 1234 or 1.234.")),
             qPrintable(wordsFor(finding)));
}

void TestListWords::givesBothFigures()
{
    const ControlDifference difference{QStringLiteral("3"), QStringLiteral("4")};
    const Finding count{FindingName::CountMismatch, InputField::None, {}, difference, {}};
    QCOMPARE(wordsFor(count), QStringLiteral("The list has 4 recipients, but 3 were expected."));
    const Finding total{FindingName::TotalMismatch, InputField::None, {}, difference, {}};
    QCOMPARE(wordsFor(total), QStringLiteral("The list adds up to 4, but 3 was expected."));
}

QTEST_APPLESS_MAIN(TestListWords)
#include "tst_listwords.moc"
