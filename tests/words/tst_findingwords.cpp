#include "words/findingwords.h"

#include "words/amountwords.h"

#include <QTest>

class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTitleAndSentenceForEveryName();
    void namesTheChainThatIsNotVisible();
    void explainsAmounts_data();
    void explainsAmounts();
    void countsPlaces();
    void showsEvidenceAsPlainText();
    void saysWhichInputIsMissing();
};

void TestFindingWords::hasTitleAndSentenceForEveryName()
{
    for (int value = 0; value <= int(FindingName::NoMemo); ++value) {
        Finding finding;
        finding.name = FindingName(value);
        QVERIFY(!titleOf(finding.name).isEmpty());
        QVERIFY(wordsFor(finding).endsWith(u'.') && !wordsFor(finding).contains(u'%'));
    }
    QCOMPARE(nameOf(FindingStrength::Warning), QStringLiteral("Warning"));
}

void TestFindingWords::namesTheChainThatIsNotVisible()
{
    AddressFinding address;
    address.chain = Chain::BnbSmartChain;
    address.chainNotVisible = true;
    const Finding finding{FindingName::ChainNotVisible, InputField::Address, {}, address, {}};
    QVERIFY(wordsFor(finding).contains(QLatin1String("BNB Smart Chain (BEP-20)")));
}

void TestFindingWords::explainsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AmountError>("error");
    QTest::addColumn<QString>("part");
    QTest::newRow("comma") << QStringLiteral("1,5") << AmountError::NotANumber
                           << QStringLiteral("decimal point instead of a comma");
    QTest::newRow("grouped") << QStringLiteral("1,234.5") << AmountError::NotANumber
                             << QStringLiteral("without thousands separators");
    QTest::newRow("space at the end") << QStringLiteral("1 ") << AmountError::NotANumber
                                      << QStringLiteral("beside the amount");
    QTest::newRow("exponent") << QStringLiteral("1e3") << AmountError::NotANumber << QStringLiteral("not an amount");
    QTest::newRow("nothing") << QString() << AmountError::Empty << QStringLiteral("missing");
    QTest::newRow("negative") << QStringLiteral("-1") << AmountError::Negative << QStringLiteral("negative");
}

void TestFindingWords::explainsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(AmountError, error);
    QFETCH(QString, part);
    const Finding finding{FindingName::BadAmount, InputField::Amount, {}, error, typed};
    QVERIFY2(wordsFor(finding).contains(part), qPrintable(wordsFor(finding)));
}

void TestFindingWords::countsPlaces()
{
    const QString words = wordsFor(ExcessPlaces{9, 8});
    QVERIFY(words.contains(u'9') && words.contains(u'8'));
    QVERIFY(wordsFor(ExcessPlaces{2, 0}).contains(QLatin1String("whole units")));
}

void TestFindingWords::showsEvidenceAsPlainText()
{
    const Finding finding{FindingName::UnknownCurrency, InputField::Currency, {}, {}, QStringLiteral("BT\u202EC\n%1")};
    QCOMPARE(wordsFor(finding), QStringLiteral("Plisio's list has no currency with this id. Seen: BT<U+202E>C %1"));
}

void TestFindingWords::saysWhichInputIsMissing()
{
    Finding finding;
    finding.name = FindingName::Empty;
    finding.field = InputField::Address;
    QCOMPARE(wordsFor(finding), QStringLiteral("Enter the recipient's address."));
    QCOMPARE(wordsFor({FindingName::UnknownCurrency, InputField::Currency, {}, {}, {}}),
             QStringLiteral("Choose a currency."));
}

QTEST_APPLESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
