#include "core/canonicaladdress.h"

#include <QTest>

class TestCanonicalAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsOnlySpellings_data();
    void foldsOnlySpellings();
};

void TestCanonicalAddress::foldsOnlySpellings_data()
{
    QTest::addColumn<Chain>("chain");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, Chain chain, const char *address, const char *canonical) {
        QTest::newRow(name) << chain << QString::fromLatin1(address)
                            << QString::fromLatin1(*canonical == '\0' ? address : canonical);
    };
    const char *mixed = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    const char *lower = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    row("Ethereum in mixed case", Chain::Ethereum, mixed, lower);
    row("Ethereum in lower case", Chain::Ethereum, lower, lower);
    row("Ethereum Classic", Chain::EthereumClassic, mixed, lower);
    row("Base", Chain::Base, mixed, lower);
    row("BNB Smart Chain", Chain::BnbSmartChain, "0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED", lower);
    row("EVM form on a chain without a rule", Chain::Unknown, mixed, lower);
    row("40 hex digits without 0x on a chain without a rule", Chain::Unknown,
        "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "");
    row("longer than EVM on a chain without a rule", Chain::Unknown, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00",
        "");
    row("no hex on a chain without a rule", Chain::Unknown, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", "");
    row("bech32", Chain::Bitcoin, "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    row("bech32 of the test network", Chain::Bitcoin, "TB1QW508D6", "tb1qw508d6");
    row("bech32 on Litecoin", Chain::Litecoin, "LTC1QW508D6", "ltc1qw508d6");
    row("base58 keeps its case", Chain::Bitcoin, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "");
    row("base58 on Litecoin", Chain::Litecoin, "LbTjMGN7gELw4KbeyQf6cTCq859hD18guE", "");
    row("cashaddr with its prefix", Chain::BitcoinCash, "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
    row("cashaddr in capitals", Chain::BitcoinCash, "BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A",
        "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
    row("cashaddr in capitals without its prefix", Chain::BitcoinCash, "PPM2QSZ", "ppm2qsz");
    row("Bitcoin Cash in the old form", Chain::BitcoinCash, "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "");
    row("Dogecoin", Chain::Dogecoin, "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", "");
    row("Dash", Chain::Dash, "XpESxaUmonkq8RaLLp46Brx2K39ggQe226", "");
    row("Zcash", Chain::Zcash, "t1VJXShmJ5tUJLKWRnPWVUEZFbS5b2XGPwb", "");
    row("Monero", Chain::Monero, "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN", "");
    row("Tron", Chain::Tron, "TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW", "");
    row("TON", Chain::Ton, "EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2", "");
    row("Solana", Chain::Solana, "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV", "");
    row("nothing", Chain::Ethereum, "", "");
}

void TestCanonicalAddress::foldsOnlySpellings()
{
    QFETCH(Chain, chain);
    QFETCH(QString, address);
    const QString canonical = canonicalAddress(chain, address);
    QTEST(canonical, "canonical");
    QCOMPARE(canonicalAddress(chain, canonical), canonical);
}

QTEST_APPLESS_MAIN(TestCanonicalAddress)
#include "tst_canonicaladdress.moc"
