#include "core/addresslikeness.h"

#include <QTest>

class TestAddressLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatEveryAddressBeginsWith_data();
    void knowsWhatEveryAddressBeginsWith();
    void findsMatchingEnds_data();
    void findsMatchingEnds();
    void marksWhatDiffers_data();
    void marksWhatDiffers();
};

void TestAddressLikeness::knowsWhatEveryAddressBeginsWith_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("size");
    const auto row = [](const char *name, Chain chain, const char *address, int size) {
        QTest::newRow(name) << chain << QString::fromLatin1(address) << size;
    };
    row("EVM", Chain::Base, "0x52908400", 2);
    row("Bitcoin", Chain::Bitcoin, "1BoatSLRHtKN", 1);
    row("segwit", Chain::Bitcoin, "bc1qw508d6", 4);
    row("segwit in capitals", Chain::Bitcoin, "BC1QW508D6", 4);
    row("segwit of the test network", Chain::Litecoin, "tltc1qw508d6", 6);
    row("base58 that begins like segwit", Chain::Tron, "Tb1qW508d6", 1);
    row("TON", Chain::Ton, "EQDKbjIcfM6e", 2);
    row("Solana", Chain::Solana, "7EcDhSYGxXys", 0);
    row("cashaddr", Chain::BitcoinCash, "qpm2qsznhks2", 1);
    row("a chain without a rule", Chain::Unknown, "7EcDhSYGxXys", 0);
    row("EVM on a chain without a rule", Chain::Unknown, "0x52908400", 2);
    row("segwit on a chain without a rule", Chain::Unknown, "ltc1qw508d6", 5);
    row("cashaddr on a chain without a rule", Chain::Unknown, "bitcoincash:qpm2", 12);
}

void TestAddressLikeness::knowsWhatEveryAddressBeginsWith()
{
    QFETCH(Chain, chain);
    QFETCH(QString, address);
    QTEST(int(fixedPrefixSize(chain, address)), "size");
}

void TestAddressLikeness::findsMatchingEnds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const char *left, const char *right, int start, int end) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << start << end;
    };
    row("both ends", "abcXdef", "abcYdef", 3, 3);
    row("equal", "abc", "abc", 3, 0);
    row("nothing", "abc", "xyz", 0, 0);
    row("one longer", "abab", "ab", 2, 0);
    row("never overlapping", "aaa", "aaaa", 3, 0);
    row("empty", "", "abc", 0, 0);
}

void TestAddressLikeness::findsMatchingEnds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const MatchingEnds common = matchingEnds(left, right);
    QTEST(int(common.start), "start");
    QTEST(int(common.end), "end");
}

void TestAddressLikeness::marksWhatDiffers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const char *left, const char *right, const char *marks) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(marks);
    };
    row("each character", "Tabcd", "TaXcY", "  ^ ^");
    row("the case of base58", "TAbc", "Tabc", " ^  ");
    row("no case where one has none", "0xAbC1", "0xabc2", "     ^");
    row("of different length", "TabXYZcd", "TabXcd", "    ^^  ");
}

void TestAddressLikeness::marksWhatDiffers()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(differenceMarks(left, right), "marks");
}

QTEST_APPLESS_MAIN(TestAddressLikeness)
#include "tst_addresslikeness.moc"
