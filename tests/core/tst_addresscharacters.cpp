#include "core/addresscharacters.h"

#include <QTest>

class TestAddressCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTellsAddressesApart_data();
    void takesWhatTellsAddressesApart();
    void findsTheTextBehind();
};

void TestAddressCharacters::takesWhatTellsAddressesApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("byStart");
    QTest::addColumn<QString>("byEnd");
    const auto row = [](const char *name, const char *address, const char *byStart, const char *byEnd) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(byStart)
                            << QString::fromLatin1(byEnd);
    };
    row("EVM", "0x52908400098527886E0F7030069857D2E4169EE7", "5290849ee7", "69ee71529");
    row("bech32", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "w508d6f3t4", "8f3t4vw50");
    row("bech32 in capitals", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "w508d6f3t4", "8f3t4vw50");
    row("base58 that begins like bech32", "Tb1cdefghijkLMNOP", "tb1cdemnop", "lmnopktb1");
    row("cashaddr", "qpm2qsznhks23z7629mm", "qpm2qs29mm", "629mm7qpm");
    row("cashaddr with its prefix", "bitcoincash:qpm2qsznhks23z7629mm", "qpm2qs29mm", "629mm7qpm");
    row("six characters", "abcdef", "abcdefcdef", "bcdefaabc");
    row("five characters", "abcde", "abcdebcde", "abcdeabc");
    row("one character", "a", "aa", "aa");
    row("a prefix alone", "0x", "", "");
    row("half a prefix", "bc1", "", "");
}

void TestAddressCharacters::takesWhatTellsAddressesApart()
{
    QFETCH(QString, address);
    const AddressCharacters characters(address);
    QTEST(characters.byStart(), "byStart");
    QTEST(characters.byEnd(), "byEnd");
}

void TestAddressCharacters::findsTheTextBehind()
{
    QCOMPARE(firstBehind(QStringLiteral("0x52")), QStringLiteral("0x53"));
    QCOMPARE(firstBehind(QStringLiteral("ab9")), QStringLiteral("ab:"));
}

QTEST_APPLESS_MAIN(TestAddressCharacters)
#include "tst_addresscharacters.moc"
