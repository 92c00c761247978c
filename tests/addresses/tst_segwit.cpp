#include "addresses/segwit.h"

#include "addresses/bech32.h"

#include <QRandomGenerator>
#include <QTest>

class TestSegwit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPublishedChecksums_data();
    void readsPublishedChecksums();
    void judgesPublishedAddresses_data();
    void judgesPublishedAddresses();
    void locatesOneWrongCharacter();
    void namesNoPositionForTwoWrongCharacters();
    void namesLitecoinForms_data();
    void namesLitecoinForms();
};

namespace {

AddressFinding check(Chain chain, const QByteArray &text)
{
    return checkSegwit(chain, {text.constData(), size_t(text.size())});
}

// The checksum of any bech32 text, whatever its prefix.
std::optional<Bech32Kind> kindOf(const QByteArray &text)
{
    const qsizetype separator = text.lastIndexOf('1');
    const QByteArray prefix = text.first(separator).toLower();
    const QByteArray data = text.sliced(separator + 1);
    return bech32Kind(prefix.toStdString(), toFiveBits({data.constData(), size_t(data.size())}));
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Bech32Kind>)

void TestSegwit::readsPublishedChecksums_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Bech32Kind>>("kind");
    const auto rows = [](std::initializer_list<const char *> texts, std::optional<Bech32Kind> kind) {
        for (const char *text : texts) {
            QTest::newRow(text) << QByteArray(text) << kind;
        }
    };
    // BIP-173
    rows({"A12UEL5L", "a12uel5l",
          "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
          "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
          "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
          "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "?1ezyfcl"},
         Bech32Kind::Bech32);
    // BIP-350
    rows({"A1LQFN3A", "a1lqfn3a",
          "an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6",
          "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
          "11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8",
          "split1checkupstagehandshakeupstreamerranterredcaperredlc445v", "?1v759aa"},
         Bech32Kind::Bech32m);
    rows({"A1G7SGD8", "M1VUXWEZ"}, std::nullopt);
}

void TestSegwit::readsPublishedChecksums()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<Bech32Kind>, kind);
    QVERIFY(kindOf(text) == kind);
}

void TestSegwit::judgesPublishedAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *text, AddressReason reason) {
        QTest::newRow(text) << QByteArray(text) << reason;
    };
    // BIP-350 and BIP-173, valid
    row("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", AddressReason::None);
    row("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", AddressReason::TestNetwork);
    row("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", AddressReason::FutureWitness);
    row("BC1SW50QGDZ25J", AddressReason::FutureWitness);
    row("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", AddressReason::FutureWitness);
    row("tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy", AddressReason::TestNetwork);
    row("tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c", AddressReason::TestNetwork);
    row("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", AddressReason::None);
    // BIP-350, invalid
    row("tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut", AddressReason::UnknownForm);
    row("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", AddressReason::BadChecksum);
    row("tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf", AddressReason::BadChecksum);
    row("BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", AddressReason::BadChecksum);
    row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", AddressReason::BadChecksum);
    row("tb1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47", AddressReason::BadChecksum);
    row("bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", AddressReason::WrongCharacter);
    row("BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", AddressReason::BadProgram);
    row("bc1pw5dgrnzv", AddressReason::BadProgram);
    row("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav", AddressReason::BadProgram);
    row("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", AddressReason::BadProgram);
    row("tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq", AddressReason::MixedCase);
    row("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", AddressReason::BadProgram);
    row("tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j", AddressReason::BadProgram);
    row("bc1gmk9yu", AddressReason::WrongLength);
    // BIP-173, invalid; its versions 1 to 16 carry the checksum that BIP-350 replaced
    row("tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty", AddressReason::UnknownForm);
    row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", AddressReason::BadChecksum);
    row("BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2", AddressReason::BadChecksum);
    row("bc1rw5uspcuh", AddressReason::BadChecksum);
    row("bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90", AddressReason::BadChecksum);
    row("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sL5k7", AddressReason::MixedCase);
    row("bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du", AddressReason::BadChecksum);
    row("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3pjxtptv", AddressReason::BadProgram);
    // one character missing, one too many
    row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t", AddressReason::WrongLength);
    row("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t44", AddressReason::WrongLength);
}

void TestSegwit::judgesPublishedAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(AddressReason, reason);
    const AddressFinding finding = check(Chain::Bitcoin, text);
    QCOMPARE(finding.reason, reason);
    const bool isPayable =
        reason == AddressReason::None || reason == AddressReason::TestNetwork || reason == AddressReason::FutureWitness;
    QCOMPARE(finding.isInvalid(), !isPayable);
    QCOMPARE(finding.isTestNetwork, reason == AddressReason::TestNetwork);
}

void TestSegwit::locatesOneWrongCharacter()
{
    const QByteArray alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    for (const QByteArray &good : {QByteArray("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
                                   QByteArray("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"),
                                   QByteArray("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3")}) {
        for (qsizetype index = 4; index < good.size(); ++index) {
            for (const char letter : alphabet) {
                QByteArray wrong = good;
                wrong[index] = letter;
                if (wrong == good) {
                    continue;
                }
                const AddressFinding finding = check(Chain::Bitcoin, wrong);
                QCOMPARE(finding.reason, AddressReason::BadChecksum);
                QCOMPARE(finding.position, int(index) + 1);
            }
        }
    }
}

void TestSegwit::namesNoPositionForTwoWrongCharacters()
{
    QRandomGenerator random(350);
    const QByteArray alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    const QByteArray good("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    for (int round = 0; round < 2000; ++round) {
        QByteArray wrong = good;
        const int first = random.bounded(4, 41);
        const int second = random.bounded(first + 1, 42);
        wrong[first] = alphabet.at(random.bounded(32));
        wrong[second] = alphabet.at(random.bounded(32));
        if (wrong.at(first) == good.at(first) || wrong.at(second) == good.at(second)) {
            continue;
        }
        const AddressFinding finding = check(Chain::Bitcoin, wrong);
        QCOMPARE(finding.reason, AddressReason::BadChecksum);
        QVERIFY(!finding.position);
    }
}

void TestSegwit::namesLitecoinForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    QTest::newRow("main") << QByteArray("ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9") << AddressReason::None;
    QTest::newRow("test") << QByteArray("tltc1qw508d6qejxtdg4y5r3zarvary0c5xw7klfsuq0") << AddressReason::TestNetwork;
}

void TestSegwit::namesLitecoinForms()
{
    QFETCH(QByteArray, text);
    QVERIFY(looksLikeSegwit(Chain::Litecoin, {text.constData(), size_t(text.size())}));
    QVERIFY(!looksLikeSegwit(Chain::Bitcoin, {text.constData(), size_t(text.size())}));
    QTEST(check(Chain::Litecoin, text).reason, "reason");
}

QTEST_APPLESS_MAIN(TestSegwit)
#include "tst_segwit.moc"
