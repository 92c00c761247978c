#include "addresses/cashaddr.h"

#include "addresses/base58check.h"

#include <QTest>

class TestCashAddr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPublishedPayloads_data();
    void readsPublishedPayloads();
    void refusesPublishedBadPayloads_data();
    void refusesPublishedBadPayloads();
    void acceptsPublishedTranslations_data();
    void acceptsPublishedTranslations();
    void judgesForms_data();
    void judgesForms();
    void locatesOneWrongCharacter();
};

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

const QByteArray good("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");

} // namespace

void TestCashAddr::readsPublishedPayloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("type");
    const auto row = [](int size, int type, const char *text) {
        QTest::newRow(text) << QByteArray(text) << size << type;
    };
    row(20, 0, "bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2");
    row(20, 1, "bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t");
    row(20, 1, "pref:pr6m7j9njldwwzlg9v7v53unlr4jkmx6ey65nvtks5");
    row(24, 0, "bitcoincash:q9adhakpwzztepkpwp5z0dq62m6u5v5xtyj7j3h2ws4mr9g0");
    row(28, 1, "bchtest:pgagf7w02x4wnz3mkwnchut2vxphjzccwxgjvvjmlsxqwkcvs7md7wt");
    row(32, 0, "bitcoincash:qvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq5nlegake");
    row(40, 1, "pref:pnq8zwpj8cq05n7pytfmskuk9r4gzzel8qtsvwz79zdskftrzxtar994cgutavfklv0vx5z0w3");
    row(48, 0, "bitcoincash:qh3krj5607v3qlqh5c3wq3lrw3wnuxw0sp8dv0zugrrt5a3kj6ucysfz8kxwv2k53krr7n933jfsunqex2w82sl");
    row(56, 1,
        "pref:pmvl5lzvdm6km38lgga64ek5jhdl7e3aqd9895wu04fvhlnare5937w4ywkq57juxsrhvw8ym5d8qx7sz7zz0zvcypqsammyqffl");
    row(64, 0,
        "bitcoincash:"
        "qlg0x333p4238k0qrc5ej7rzfw5g8e4a4r6vvzyrcy8j3s5k0en7calvclhw46hudk5flttj6ydvjc0pv3nchp52amk97tqa5zygg96m"
        "tky5sv5w");
    row(32, 15, "prefix:0zeuqqwwk0xjclsv4lzljpye09m74gv4darmzluu6g4yxxk5eja92nup8dp7p");
}

void TestCashAddr::readsPublishedPayloads()
{
    QFETCH(QByteArray, text);
    const qsizetype colon = text.indexOf(':');
    const std::optional<CashAddrContent> content = readCashAddr(view(text.first(colon)), view(text.sliced(colon + 1)));
    // The published payload of type 15 states another size than it has: its checksum fits, its size byte does not.
    QCOMPARE(content.has_value(), !text.startsWith("prefix:"));
    if (content) {
        QTEST(int(content->hashSize), "size");
        QTEST(content->type, "type");
    }
}

void TestCashAddr::refusesPublishedBadPayloads_data()
{
    QTest::addColumn<QByteArray>("text"); // the checksums fit, the payloads do not
    for (const char *text :
         {"bitcoincash:qpzry9x8gf2tvdw0s3jn54khce6mua7lcw20ayyn", "bchtest:spectestnetaddressrealrealaddressqpan2k9lh",
          "bchreg:555555555555555555555555555555555555555555555udxmlmrz"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestCashAddr::refusesPublishedBadPayloads()
{
    QFETCH(QByteArray, text);
    QVERIFY(checkCashAddr(view(text)).isInvalid());
}

void TestCashAddr::acceptsPublishedTranslations_data()
{
    QTest::addColumn<QByteArray>("legacy");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *legacy, const char *text) {
        QTest::newRow(legacy) << QByteArray(legacy) << QByteArray(text);
    };
    row("1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
    row("1KXrWXciRDZUpQwQmuM1DbwsKDLYAYsVLR", "bitcoincash:qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy");
    row("16w1D5WRVKJuZUsSRzdLp9w3YGcgoxDXb", "bitcoincash:qqq3728yw0y47sqn6l2na30mcw6zm78dzqre909m2r");
    row("3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC", "bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq");
    row("3LDsS579y7sruadqu11beEJoTjdFiFCdX4", "bitcoincash:pr95sy3j9xwd2ap32xkykttr4cvcu7as4yc93ky28e");
    row("31nwvkZwyPdgzjBJZXfDmSWsC4ZLKpYyUw", "bitcoincash:pqq3728yw0y47sqn6l2na30mcw6zm78dzq5ucqzc37");
}

void TestCashAddr::acceptsPublishedTranslations()
{
    QFETCH(QByteArray, legacy);
    QFETCH(QByteArray, text);
    QCOMPARE(checkCashAddr(view(text)).verdict, AddressVerdict::Valid);
    QCOMPARE(checkCashAddr(view(text.sliced(12))).verdict, AddressVerdict::Valid);
    QCOMPARE(checkBase58Check(Chain::BitcoinCash, view(legacy)).reason, AddressReason::LegacyForm);
}

void TestCashAddr::judgesForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressVerdict>("verdict");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, const QByteArray &text, AddressVerdict verdict, AddressReason reason) {
        QTest::newRow(name) << text << verdict << reason;
    };
    row("capital letters", good.toUpper(), AddressVerdict::Valid, AddressReason::None);
    row("mixed letters", good.first(20) + good.sliced(20).toUpper(), AddressVerdict::Invalid, AddressReason::MixedCase);
    row("capital prefix only", good.first(11).toUpper() + good.sliced(11), AddressVerdict::Invalid,
        AddressReason::MixedCase);
    row("test network", "bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t", AddressVerdict::Unusual,
        AddressReason::TestNetwork);
    row("test network without prefix", "pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t", AddressVerdict::Unusual,
        AddressReason::TestNetwork);
    row("longer hash", "bitcoincash:qvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq5nlegake",
        AddressVerdict::Unusual, AddressReason::RareForm);
    row("other prefix", "pref:pr6m7j9njldwwzlg9v7v53unlr4jkmx6ey65nvtks5", AddressVerdict::Invalid,
        AddressReason::UnknownForm);
    row("double prefix", "bitcoincash:" + good, AddressVerdict::Invalid, AddressReason::WrongCharacter);
    row("character missing", good.chopped(1), AddressVerdict::Invalid, AddressReason::WrongLength);
    row("only prefix", "bitcoincash:", AddressVerdict::Invalid, AddressReason::WrongLength);
}

void TestCashAddr::judgesForms()
{
    QFETCH(QByteArray, text);
    const AddressFinding finding = checkCashAddr(view(text));
    QTEST(finding.reason, "reason");
    QTEST(finding.verdict, "verdict");
}

void TestCashAddr::locatesOneWrongCharacter()
{
    for (qsizetype index = 12; index < good.size(); ++index) {
        QByteArray wrong = good;
        wrong[index] = wrong.at(index) == 'q' ? 'p' : 'q';
        const AddressFinding finding = checkCashAddr(view(wrong));
        QCOMPARE(finding.reason, AddressReason::BadChecksum);
        QCOMPARE(finding.position, int(index) + 1);
    }
}

QTEST_APPLESS_MAIN(TestCashAddr)
#include "tst_cashaddr.moc"
