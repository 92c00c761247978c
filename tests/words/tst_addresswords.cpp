#include "words/addresswords.h"

#include <QTest>

class TestAddressWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryReason();
    void namesPlaceAndCharacter_data();
    void namesPlaceAndCharacter();
    void namesTheOtherChains();
    void saysHowAnAddressLooks();
};

namespace {

AddressFinding finding(AddressReason reason, int position, char32_t character)
{
    AddressFinding made;
    made.verdict = AddressVerdict::Invalid;
    made.reason = reason;
    made.chain = Chain::Tron;
    made.position = position;
    made.codePoint = character;
    return made;
}

} // namespace

void TestAddressWords::hasWordsForEveryReason()
{
    for (int value = 0; value <= int(AddressReason::NotSupported); ++value) {
        AddressFinding made;
        made.reason = AddressReason(value);
        made.chain = Chain::Tron;
        const QString words = wordsFor(made);
        QCOMPARE(words.isEmpty(), made.reason == AddressReason::None);
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(words.isEmpty() || words.endsWith(u'.'), qPrintable(words));
    }
}

void TestAddressWords::namesPlaceAndCharacter_data()
{
    QTest::addColumn<AddressFinding>("seen");
    QTest::addColumn<QString>("words");
    AddressFinding wrong = finding(AddressReason::WrongCharacter, 3, U'O');
    wrong.alphabet = AddressAlphabet::Base58;
    QTest::newRow("letter O") << wrong
                              << QStringLiteral(
                                     "The address holds \"O\" at position 3, where only letters and digits except 0, "
                                     "O, I and l can be.");
    QTest::newRow("bidi mark") << finding(AddressReason::InvisibleCharacter, 7, 0x202E)
                               << QStringLiteral(
                                      "The address holds a character that nobody can see, U+202E, at position 7. Ask "
                                      "for the address again.");
    QTest::newRow("Cyrillic") << finding(AddressReason::LookAlikeCharacter, 2, 0x410)
                              << QStringLiteral(
                                     "The address holds \"А\" (U+0410), a character of another script, at position 2. "
                                     "Ask for the address again.");
    QTest::newRow("space") << finding(AddressReason::SpaceInside, 5, U' ')
                           << QStringLiteral(
                                  "There is a space or line break (U+0020) inside the address, at position 5.");
    QTest::newRow("checksum") << finding(AddressReason::BadChecksum, 12, 0)
                              << QStringLiteral(
                                     "One character is wrong, probably the one at position 12: the checksum does not "
                                     "fit. Copy the address again.");
    QTest::newRow("space at the end") << finding(AddressReason::SpaceAtEnd, 35, U'\n')
                                      << QStringLiteral("There is a space or line break after the address. Remove it.");
}

void TestAddressWords::namesPlaceAndCharacter()
{
    QFETCH(AddressFinding, seen);
    QTEST(wordsFor(seen), "words");
}

void TestAddressWords::namesTheOtherChains()
{
    AddressFinding made = finding(AddressReason::OtherChain, 1, 0);
    made.otherChains = {Chain::Bitcoin};
    QCOMPARE(wordsFor(made),
             QStringLiteral("This is an address of Bitcoin, not of Tron. Money sent on the wrong chain can be lost."));
    made.otherChains = {Chain::Ethereum, Chain::Base, Chain::BnbSmartChain};
    QVERIFY(wordsFor(made).contains(QLatin1String("Ethereum, Base or BNB Smart Chain")));
    made.isTestNetwork = true;
    made.otherChains = {Chain::Bitcoin, Chain::Litecoin};
    QCOMPARE(wordsFor(made),
             QStringLiteral("This is a test-network address of Bitcoin or Litecoin, not a Tron address."));
}

void TestAddressWords::saysHowAnAddressLooks()
{
    for (int value = 0; value <= int(Chain::Solana); ++value) {
        AddressFinding made;
        made.reason = AddressReason::UnknownForm;
        made.chain = Chain(value);
        QVERIFY(wordsFor(made).startsWith(QLatin1String("This does not look like a")));
    }
}

QTEST_APPLESS_MAIN(TestAddressWords)
#include "tst_addresswords.moc"
