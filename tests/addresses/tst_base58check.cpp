#include "addresses/base58check.h"

#include "addresses/base58.h"

#include <QTest>

class TestBase58Check : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesBase58_data();
    void decodesBase58();
    void judgesEachVersion_data();
    void judgesEachVersion();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void TestBase58Check::decodesBase58_data()
{
    // Bitcoin Core, src/test/data/base58_encode_decode.json
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one letter") << QByteArray("2g") << QByteArray("61");
    QTest::newRow("three letters") << QByteArray("a3gV") << QByteArray("626262");
    QTest::newRow("text") << QByteArray("2cFupjhnEsSn59qHXstmK2ffpLv2")
                          << QByteArray("73696d706c792061206c6f6e6720737472696e67");
    QTest::newRow("leading zero") << QByteArray("1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L")
                                  << QByteArray("00eb15231dfceb60925886b67d065299925915aeb172c06647");
    QTest::newRow("five bytes") << QByteArray("ABnLTmg") << QByteArray("516b6fcd0f");
    QTest::newRow("zeros") << QByteArray("1111111111") << QByteArray("00000000000000000000");
}

void TestBase58Check::decodesBase58()
{
    QFETCH(QByteArray, text);
    const std::optional<Base58Bytes> decoded = decodeBase58({text.constData(), size_t(text.size())});
    QVERIFY(decoded);
    const QByteArray bytes(reinterpret_cast<const char *>(decoded->bytes.data()), qsizetype(decoded->size));
    QTEST(bytes.toHex(), "hex");
}

void TestBase58Check::judgesEachVersion_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    // One hash, 62e907b1...18 of Bitcoin's first block, under each chain's versions.
    const auto row = [](const char *name, Chain chain, const char *text, AddressReason reason) {
        QTest::newRow(name) << chain << QByteArray(text) << reason;
    };
    row("BTC 1", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", AddressReason::None);
    row("BTC 3", Chain::Bitcoin, "3Ai1JZ8pdJb2ksieUV8FsxSNVJCpoPi8W6", AddressReason::None);
    row("BTC m", Chain::Bitcoin, "mpXwg4jMtRhuSpVq4xS3HFHmCmWp9NyGKt", AddressReason::TestNetwork);
    row("BTC 2", Chain::Bitcoin, "2N2GDNJ4rEm6NxfMC9ck8VuRdheQzXWaNZv", AddressReason::TestNetwork);
    row("BTC zeros", Chain::Bitcoin, "1111111111111111111114oLvT2", AddressReason::NobodysAddress);
    row("LTC L", Chain::Litecoin, "LUEweDxDA4WhvWiNXXSxjM9CYzHPJv4QQF", AddressReason::None);
    row("LTC M", Chain::Litecoin, "MGv9cSYnaRSTZNzYaN7bhbgmozoGkKBvCn", AddressReason::None);
    row("LTC 3", Chain::Litecoin, "3Ai1JZ8pdJb2ksieUV8FsxSNVJCpoPi8W6", AddressReason::LegacyForm);
    row("LTC Q", Chain::Litecoin, "QVcyVJw6Fs9U6r7Emin9abs4r2rpPhBE1A", AddressReason::TestNetwork);
    row("DOGE D", Chain::Dogecoin, "DEA5vGb2NpAwCiCp5yTE16F3DueQUVivQp", AddressReason::None);
    row("DOGE A", Chain::Dogecoin, "A1TG3QCihNTvfF67tcng864kBsarnaPyFm", AddressReason::None);
    row("DOGE n", Chain::Dogecoin, "ndD9eHKwJndf5gn17o6gFVqLTn2hXk9FFJ", AddressReason::TestNetwork);
    row("DASH X", Chain::Dash, "XjhqDGJH37VEpecoDGmtJrmEB7VoD8Lb39", AddressReason::None);
    row("DASH 7", Chain::Dash, "7bRe8kQzSHgfkeFbk6nmDLS2Qr3CXPgTPo", AddressReason::None);
    row("DASH y", Chain::Dash, "yVLSEDNiUf9KAPYLn86HLtBaTPzAhDfksR", AddressReason::TestNetwork);
    row("DASH 8", Chain::Dash, "8oST65JrZq5JCwfrpMnifiFPJMp2hRhLb7", AddressReason::TestNetwork);
    row("ZEC t1", Chain::Zcash, "t1StbPM4X3j4FGM57HpGnb9BMbS7C1nFW1r", AddressReason::None);
    row("ZEC t3", Chain::Zcash, "t3TacJtYxbdNdMWmYQuwP1mYHjxPuXkQNLp", AddressReason::None);
    row("ZEC tm", Chain::Zcash, "tmJjLiBYvSPZkQbGYxYaXSor7CRC1RjQEff", AddressReason::TestNetwork);
    row("ZEC t2", Chain::Zcash, "t2FZoMZf6U5yzuDMHLewRZPivrSd5S5qp4n", AddressReason::TestNetwork);
    row("BCH 1", Chain::BitcoinCash, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", AddressReason::LegacyForm);
    row("TRX T", Chain::Tron, "TJzCP527E8Pbpt5qwf7NyUmaFZfRQhiAJx", AddressReason::None);
    row("TRX zeros", Chain::Tron, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", AddressReason::NobodysAddress);
}

void TestBase58Check::judgesEachVersion()
{
    QFETCH(Chain, chain);
    QFETCH(QByteArray, text);
    QFETCH(AddressReason, reason);
    const AddressFinding finding = checkBase58Check(chain, {text.constData(), size_t(text.size())});
    QCOMPARE(finding.reason, reason);
    QCOMPARE(finding.verdict, reason == AddressReason::None ? AddressVerdict::Valid : AddressVerdict::Unusual);
    QCOMPARE(finding.isTestNetwork, reason == AddressReason::TestNetwork);
    QCOMPARE(finding.chainNotVisible, reason == AddressReason::LegacyForm);
}

void TestBase58Check::namesWhatIsWrong_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, Chain chain, const char *text, AddressReason reason) {
        QTest::newRow(name) << chain << QByteArray(text) << reason;
    };
    row("capital O", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNO", AddressReason::WrongCharacter);
    row("small l", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5Slmv7DivfNa", AddressReason::WrongCharacter);
    row("one character changed", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", AddressReason::BadChecksum);
    row("two characters swapped", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DviNfa", AddressReason::BadChecksum);
    row("end missing", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7Di", AddressReason::WrongLength);
    row("doubled", Chain::Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        AddressReason::WrongLength);
    row("other beginning", Chain::Bitcoin, "hello", AddressReason::UnknownForm);
    row("private key", Chain::Bitcoin, "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        AddressReason::UnknownForm);
    row("Tron, end missing", Chain::Tron, "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj", AddressReason::WrongLength);
}

void TestBase58Check::namesWhatIsWrong()
{
    QFETCH(Chain, chain);
    QFETCH(QByteArray, text);
    const AddressFinding finding = checkBase58Check(chain, {text.constData(), size_t(text.size())});
    QVERIFY(finding.isInvalid());
    QTEST(finding.reason, "reason");
}

QTEST_APPLESS_MAIN(TestBase58Check)
#include "tst_base58check.moc"
