#include "addresses/ton.h"

#include <QTest>

class TestTon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
};

void TestTon::judgesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressVerdict>("verdict");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, const char *text, AddressVerdict verdict, AddressReason reason) {
        QTest::newRow(name) << QByteArray(text) << verdict << reason;
    };
    // TEP-2's root DNS, in its three forms
    row("bounceable", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq", AddressVerdict::Valid, AddressReason::None);
    row("non-bounceable", "Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv", AddressVerdict::Valid,
        AddressReason::None);
    row("raw", "-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c", AddressVerdict::Unusual,
        AddressReason::RawForm);
    // the same account written otherwise
    row("plain base64", "Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq", AddressVerdict::Valid, AddressReason::None);
    row("both alphabets", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+_uY3zXDvq", AddressVerdict::Invalid,
        AddressReason::BadChecksum);
    row("basic workchain", "EQDlZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXMSi", AddressVerdict::Valid,
        AddressReason::None);
    row("raw in capital letters", "0:E56754F83426F69B09267BD876AC97C44821345B7E266BD956A7BFBFB98DF35C",
        AddressVerdict::Unusual, AddressReason::RawForm);
    row("test only", "kf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXIBg", AddressVerdict::Unusual,
        AddressReason::TestNetwork);
    row("test only, non-bounceable", "0QDlZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXCLt", AddressVerdict::Unusual,
        AddressReason::TestNetwork);
    row("unknown tag", "EgDlZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXHDs", AddressVerdict::Invalid,
        AddressReason::BadProgram);
    row("workchain 5", "EQXlZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXF5M", AddressVerdict::Invalid,
        AddressReason::BadProgram);
    row("zeros", "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c", AddressVerdict::Unusual,
        AddressReason::NobodysAddress);
    row("public key", "Pubjns2gp7DGCnEH7EOWeCnb6Lw1akm538YYaz6sdLVHfRB2", AddressVerdict::Invalid,
        AddressReason::BadProgram);
    row("one character changed", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvr", AddressVerdict::Invalid,
        AddressReason::BadChecksum);
    row("character missing", "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDv", AddressVerdict::Invalid,
        AddressReason::WrongLength);
    row("name", "foundation.ton", AddressVerdict::Invalid, AddressReason::UnknownForm);
    row("raw of another workchain", "7:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c",
        AddressVerdict::Invalid, AddressReason::UnknownForm);
    row("raw, digit missing", "0:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35",
        AddressVerdict::Invalid, AddressReason::WrongLength);
    row("raw, letter g", "0:g56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c", AddressVerdict::Invalid,
        AddressReason::WrongCharacter);
}

void TestTon::judgesAddresses()
{
    QFETCH(QByteArray, text);
    const AddressFinding finding = checkTon({text.constData(), size_t(text.size())});
    QTEST(finding.reason, "reason");
    QTEST(finding.verdict, "verdict");
    QCOMPARE(finding.takesNoMemo, !finding.isInvalid());
}

QTEST_APPLESS_MAIN(TestTon)
#include "tst_ton.moc"
