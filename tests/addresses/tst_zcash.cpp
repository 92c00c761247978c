#include "addresses/zcash.h"

#include <QTest>

class TestZcash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
};

void TestZcash::judgesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AddressReason>("reason");
    const auto row = [](const char *name, const char *text, AddressReason reason) {
        QTest::newRow(name) << QByteArray(text) << reason;
    };
    row("transparent key", "t1VmmGiyjVNeCjxDZzg7vZmd99WyzVby9yC", AddressReason::None);
    row("transparent script", "t3Vz22vK5z2LcKEdg16Yv4FFneEL1zg9ojd", AddressReason::None);
    row("Sapling", "zs1z7rejlpsa98s2rrrfkwmaxu53e4ue0ulcrw0h4x5g8jl04tak0d3mm47vdtahatqrlkngh9sly",
        AddressReason::NotSupported);
    row("Sprout", "zcU1Cd6zYyZCd2VJF8yKgmzjxdiiU1rgTTjEwoN1CGUWCziPkUTXUjXmX7TMqdMNsTfuiGN1jQoVN4kGxUR4sAPN4XZ7pxb",
        AddressReason::NotSupported);
    row("short text", "zs1", AddressReason::UnknownForm);
    row("one character changed", "t1VmmGiyjVNeCjxDZzg7vZmd99WyzVby9yD", AddressReason::BadChecksum);
}

void TestZcash::judgesAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(AddressReason, reason);
    const AddressFinding finding = checkZcash({text.constData(), size_t(text.size())});
    QCOMPARE(finding.reason, reason);
    QCOMPARE(finding.isInvalid(), reason != AddressReason::None);
}

QTEST_APPLESS_MAIN(TestZcash)
#include "tst_zcash.moc"
