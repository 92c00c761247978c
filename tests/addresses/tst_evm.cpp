#include "addresses/evm.h"

#include <QRandomGenerator>
#include <QTest>

class TestEvm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsPublishedChecksums_data();
    void acceptsPublishedChecksums();
    void judgesOtherForms_data();
    void judgesOtherForms();
    void refusesOneLetterInTheOtherCase();
};

namespace {

AddressFinding check(const QByteArray &text)
{
    return checkEvm({text.constData(), size_t(text.size())});
}

const QByteArrayList published = {
    "0x52908400098527886E0F7030069857D2E4169EE7", "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
    "0xde709f2102306220921060314715629080e2fb77", "0x27b1fdb04752bbc536007a920d24acb045561c26",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"};

} // namespace

void TestEvm::acceptsPublishedChecksums_data()
{
    QTest::addColumn<QByteArray>("text"); // EIP-55's own list
    for (const QByteArray &text : published) {
        QTest::newRow(text.constData()) << text;
    }
}

void TestEvm::acceptsPublishedChecksums()
{
    QFETCH(QByteArray, text);
    const AddressFinding finding = check(text);
    QCOMPARE(finding.verdict, AddressVerdict::Valid);
    QVERIFY(finding.chainNotVisible);
}

void TestEvm::judgesOtherForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressVerdict>("verdict");
    QTest::addColumn<AddressReason>("reason");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const char *text, AddressVerdict verdict, AddressReason reason,
                        int position) {
        QTest::newRow(name) << QByteArray(text) << verdict << reason << position;
    };
    row("small letters", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", AddressVerdict::Unusual,
        AddressReason::SingleCase, 0);
    row("capital letters", "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED", AddressVerdict::Unusual,
        AddressReason::SingleCase, 0);
    row("digits only", "0x1234567890123456789012345678901234567890", AddressVerdict::Valid, AddressReason::None, 0);
    row("zeros", "0x0000000000000000000000000000000000000000", AddressVerdict::Unusual, AddressReason::NobodysAddress,
        0);
    row("without 0x", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", AddressVerdict::Invalid, AddressReason::UnknownForm,
        0);
    row("capital X", "0X5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", AddressVerdict::Invalid, AddressReason::UnknownForm,
        0);
    row("39 digits", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", AddressVerdict::Invalid, AddressReason::WrongLength,
        0);
    row("41 digits", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0", AddressVerdict::Invalid, AddressReason::WrongLength,
        0);
    row("transaction id", "0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b", AddressVerdict::Invalid,
        AddressReason::WrongLength, 0);
    row("letter O", "0x5aAeb6O53F3E94C9b9A09f33669435E7Ef1BeAed", AddressVerdict::Invalid,
        AddressReason::WrongCharacter, 9);
    row("name", "vitalik.eth", AddressVerdict::Invalid, AddressReason::UnknownForm, 0);
    row("nothing but 0x", "0x", AddressVerdict::Invalid, AddressReason::WrongLength, 0);
}

void TestEvm::judgesOtherForms()
{
    QFETCH(QByteArray, text);
    QFETCH(int, position);
    const AddressFinding finding = check(text);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.reason, "reason");
    QCOMPARE(finding.position.value_or(0), position);
    QCOMPARE(finding.chainNotVisible, !finding.isInvalid());
}

void TestEvm::refusesOneLetterInTheOtherCase()
{
    for (const QByteArray &good : published) {
        for (qsizetype index = 2; index < good.size(); ++index) {
            QByteArray wrong = good;
            if (!isalpha(static_cast<unsigned char>(wrong.at(index)))) {
                continue;
            }
            wrong[index] = char(wrong.at(index) ^ 0x20);
            QCOMPARE(check(wrong).reason, AddressReason::BadCase);
        }
    }
}

QTEST_APPLESS_MAIN(TestEvm)
#include "tst_evm.moc"
