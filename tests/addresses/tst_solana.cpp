#include "addresses/solana.h"

#include "addresses/ed25519point.h"

#include <QTest>

class TestSolana : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void knowsPointsOfTheCurve_data();
    void knowsPointsOfTheCurve();
};

void TestSolana::judgesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, const char *text, AddressReason reason) {
        QTest::newRow(name) << QByteArray(text) << reason;
    };
    row("USDC mint", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", AddressReason::NoChecksum);
    row("43 characters", "4uQeVj5tqViQh7yWWGStvkEG1Zmhx6uasJtWCJziofM", AddressReason::NoChecksum);
    row("program's account", "5Q544fKrFoe6tsEbD7S8EmxGTJYAKtTVhAW5Q5pge4j1", AddressReason::ProgramAccount);
    row("system program", "11111111111111111111111111111111", AddressReason::NobodysAddress);
    row("33 bytes", "111111111111111111111111111111111", AddressReason::WrongLength);
    row("31 bytes", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTD", AddressReason::WrongLength);
    row("too great for 32 bytes", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", AddressReason::WrongLength);
    row("capital O", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDtOv", AddressReason::WrongCharacter);
    row("name", "bonfida.sol", AddressReason::UnknownForm);
}

void TestSolana::judgesAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(AddressReason, reason);
    const AddressFinding finding = checkSolana({text.constData(), size_t(text.size())});
    QCOMPARE(finding.reason, reason);
    QCOMPARE(finding.isInvalid(), reason >= AddressReason::Empty);
}

void TestSolana::knowsPointsOfTheCurve_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("isPoint");
    const auto row = [](const char *name, const char *hex, bool isPoint) {
        QTest::newRow(name) << QByteArray(hex) << isPoint;
    };
    // RFC 8032, 7.1: public keys
    row("key 1", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", true);
    row("key 2", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", true);
    row("y = 0", "0000000000000000000000000000000000000000000000000000000000000000", true);
    row("y = 1", "0100000000000000000000000000000000000000000000000000000000000000", true);
    row("y = 1, x negative zero", "0100000000000000000000000000000000000000000000000000000000000080", false);
    row("y = 2", "0200000000000000000000000000000000000000000000000000000000000000", false);
    row("y = 3", "0300000000000000000000000000000000000000000000000000000000000000", true);
    row("y = 7", "0700000000000000000000000000000000000000000000000000000000000000", false);
    row("y = p - 1", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", true);
    row("y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", false);
}

void TestSolana::knowsPointsOfTheCurve()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::array<std::uint8_t, 32> key{};
    std::copy(bytes.begin(), bytes.end(), key.begin());
    QTEST(isEd25519Point(key), "isPoint");
}

QTEST_APPLESS_MAIN(TestSolana)
#include "tst_solana.moc"
