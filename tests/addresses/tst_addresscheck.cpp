#include "addresses/addresscheck.h"

#include "addresses/knownaddresses.h"

#include <QRandomGenerator>
#include <QTest>

class TestAddressCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsKnownAddresses();
    void namesTheOtherChain();
    void refusesOneWrongCharacter();
    void namesForeignCharacters_data();
    void namesForeignCharacters();
    void takesChainFromCurrency_data();
    void takesChainFromCurrency();
    void cannotCheckUnknownChains();
    void refusesWhatNoRequestCanCarry();
    void readsHugeTextQuickly();
};

namespace {

bool isEvm(Chain chain)
{
    return chain == Chain::Ethereum || chain == Chain::EthereumClassic || chain == Chain::Base
        || chain == Chain::BnbSmartChain;
}

QString mutate(const QString &address, QRandomGenerator &random)
{
    const QString letters = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString mutated = address;
    while (mutated == address) {
        mutated[random.bounded(int(address.size()))] = letters.at(random.bounded(int(letters.size())));
    }
    return mutated;
}

} // namespace

void TestAddressCheck::acceptsKnownAddresses()
{
    for (const KnownAddress &known : knownAddresses()) {
        const AddressFinding finding = checkAddress(known.chain, known.text);
        QVERIFY2(!finding.isInvalid(), qPrintable(known.text));
        QCOMPARE(finding.chain, known.chain);
        QVERIFY(!finding.isTestNetwork);
    }
}

void TestAddressCheck::namesTheOtherChain()
{
    // Bitcoin's old forms are those of Bitcoin Cash too, and Litecoin's old script form is Bitcoin's.
    const auto shares = [](const KnownAddress &known, Chain chain) {
        const bool isOldBitcoin = known.chain == Chain::Bitcoin && !known.text.startsWith(QLatin1String("bc1"));
        return (chain == Chain::BitcoinCash && isOldBitcoin)
            || (chain == Chain::Litecoin && isOldBitcoin && known.text.startsWith(u'3'))
            || (isEvm(known.chain) && isEvm(chain));
    };
    QList<Chain> chains;
    for (int value = int(Chain::Bitcoin); value <= int(Chain::Solana); ++value) {
        chains.append(Chain(value));
    }
    for (const KnownAddress &known : knownAddresses()) {
        for (const Chain chain : chains) {
            if (chain == known.chain) {
                continue;
            }
            const AddressFinding finding = checkAddress(chain, known.text);
            QCOMPARE(finding.isInvalid(), !shares(known, chain));
            if (finding.isInvalid()) {
                QCOMPARE(finding.reason, AddressReason::OtherChain);
                QVERIFY(finding.otherChains.contains(known.chain));
                QVERIFY(!finding.otherChains.contains(chain));
            }
        }
    }
}

void TestAddressCheck::refusesOneWrongCharacter()
{
    constexpr int rounds = 10'000;
    QRandomGenerator random(20261123);
    int passed = 0;
    int tried = 0;
    for (const KnownAddress &known : knownAddresses()) {
        if (known.chain == Chain::Solana) {
            continue; // its addresses have no checksum
        }
        int accepted = 0;
        for (int round = 0; round < rounds; ++round) {
            accepted += checkAddress(known.chain, mutate(known.text, random)).isInvalid() ? 0 : 1;
        }
        // EIP-55 has about 15 bits of checksum: 0.02 % of typing errors pass by its design.
        QVERIFY2(accepted <= (isEvm(known.chain) ? 10 : 0), qPrintable(known.text));
        passed += isEvm(known.chain) ? accepted : 0;
        tried += isEvm(known.chain) ? rounds : 0;
    }
    qInfo("EIP-55: %d of %d one-character changes pass (%.3f %%)", passed, tried, 100.0 * passed / tried);
}

void TestAddressCheck::namesForeignCharacters_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressReason>("reason");
    QTest::addColumn<int>("position");
    QTest::addColumn<uint>("codePoint");
    const QString good = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    const auto with = [&good](qsizetype index, const QString &text) {
        return QString(good).insert(index, text);
    };
    QTest::newRow("nothing") << QString() << AddressReason::Empty << 0 << 0U;
    QTest::newRow("only spaces") << QStringLiteral(" \t\n") << AddressReason::Empty << 0 << 0U;
    QTest::newRow("space before") << with(0, QStringLiteral(" ")) << AddressReason::SpaceAtStart << 1 << 0x20U;
    QTest::newRow("line feed behind") << with(34, QStringLiteral("\n")) << AddressReason::SpaceAtEnd << 35 << 0x0AU;
    QTest::newRow("line end behind") << with(34, QStringLiteral("\r\n")) << AddressReason::SpaceAtEnd << 35 << 0x0DU;
    QTest::newRow("no-break space behind")
        << with(34, QStringLiteral("\u00A0")) << AddressReason::SpaceAtEnd << 35 << 0xA0U;
    QTest::newRow("space inside") << with(4, QStringLiteral(" ")) << AddressReason::SpaceInside << 5 << 0x20U;
    QTest::newRow("line feed inside") << with(4, QStringLiteral("\n")) << AddressReason::SpaceInside << 5 << 0x0AU;
    QTest::newRow("zero width") << with(4, QStringLiteral("\u200B")) << AddressReason::InvisibleCharacter << 5
                                << 0x200BU;
    QTest::newRow("byte order mark") << with(0, QStringLiteral("\uFEFF")) << AddressReason::InvisibleCharacter << 1
                                     << 0xFEFFU;
    QTest::newRow("bidi override") << with(34, QStringLiteral("\u202E")) << AddressReason::InvisibleCharacter << 35
                                   << 0x202EU;
    QTest::newRow("NUL") << with(1, QString(QChar(0))) << AddressReason::InvisibleCharacter << 2 << 0U;
    QTest::newRow("Cyrillic a") << QString(good).replace(1, 1, QStringLiteral("А")) << AddressReason::LookAlikeCharacter
                                << 2 << 0x410U;
    QTest::newRow("full-width digit") << QString(good).replace(0, 1, QStringLiteral("１"))
                                      << AddressReason::LookAlikeCharacter << 1 << 0xFF11U;
    QTest::newRow("mathematical letter") << with(0, QStringLiteral("\U0001D400")) << AddressReason::LookAlikeCharacter
                                         << 1 << 0x1D400U;
    QTest::newRow("zero for o") << QString(good).replace(4, 1, QStringLiteral("0")) << AddressReason::WrongCharacter
                                << 5 << 0x30U;
    QTest::newRow("payment link") << QStringLiteral("bitcoin:") + good << AddressReason::PaymentLink << 0 << 0U;
    QTest::newRow("amount behind") << good + QStringLiteral("?amount=1") << AddressReason::PaymentLink << 0 << 0U;
    QTest::newRow("web page") << QStringLiteral("https://example.org/") + good << AddressReason::PaymentLink << 0 << 0U;
}

void TestAddressCheck::namesForeignCharacters()
{
    QFETCH(QString, address);
    QFETCH(int, position);
    const AddressFinding finding = checkAddress(Chain::Bitcoin, address);
    QVERIFY(finding.isInvalid());
    QTEST(finding.reason, "reason");
    QCOMPARE(finding.position.value_or(0), position);
    QTEST(uint(finding.codePoint), "codePoint");
}

void TestAddressCheck::takesChainFromCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<Chain>("chain");
    QTest::newRow("coin") << QStringLiteral("BTC") << Chain::Bitcoin;
    QTest::newRow("ERC-20 without suffix") << QStringLiteral("USDT") << Chain::Ethereum;
    QTest::newRow("TRC-20") << QStringLiteral("USDT_TRX") << Chain::Tron;
    QTest::newRow("BEP-20") << QStringLiteral("USDT_BSC") << Chain::BnbSmartChain;
    QTest::newRow("new token with a known suffix") << QStringLiteral("NEW_TRX") << Chain::Tron;
    QTest::newRow("Zcash by Plisio's id") << QStringLiteral("TZEC") << Chain::Zcash;
}

void TestAddressCheck::takesChainFromCurrency()
{
    QFETCH(QString, currency);
    QTEST(checkAddress(currency, u"x").chain, "chain");
}

void TestAddressCheck::cannotCheckUnknownChains()
{
    const AddressFinding finding = checkAddress(QStringLiteral("NEWCOIN"), u"anything1");
    QCOMPARE(finding.verdict, AddressVerdict::Unusual);
    QCOMPARE(finding.reason, AddressReason::NotCheckable);
    QVERIFY(checkAddress(QStringLiteral("NEWCOIN"), u"any\u200Bthing").isInvalid());
    QVERIFY(checkAddress(QStringLiteral("NEWCOIN"), u"").isInvalid());
}

void TestAddressCheck::refusesWhatNoRequestCanCarry()
{
    for (const char16_t character : {u',', u'&', u'%', u'#', u'\'', u'<'}) {
        const AddressFinding finding = checkAddress(Chain::Unknown, QStringLiteral("abc") + QChar(character));
        QCOMPARE(finding.reason, AddressReason::WrongCharacter);
        QCOMPARE(finding.position, 4);
    }
}

void TestAddressCheck::readsHugeTextQuickly()
{
    QCOMPARE(checkAddress(Chain::Bitcoin, QString(10'000'000, u'1')).reason, AddressReason::WrongLength);
    QCOMPARE(checkAddress(Chain::Ethereum, QString(10'000'000, u' ')).reason, AddressReason::Empty);
}

QTEST_APPLESS_MAIN(TestAddressCheck)
#include "tst_addresscheck.moc"
