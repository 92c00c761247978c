#include "lists/packagewriter.h"
#include "lists/zippackage.h"

#include <QTest>

class TestZipPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles();
    void refusesWhatIsCut();
    void noticesFlippedBytes();
    void refusesBombs();
};

void TestZipPackage::readsFiles()
{
    const QByteArray large(1'000'000, 'x');
    const auto package = ZipPackage::open(zipped({{QStringLiteral("a"), "1"}, {QStringLiteral("b/c"), large}}));
    QVERIFY(package.hasValue());
    QVERIFY(package->has(QStringLiteral("a")) && !package->has(QStringLiteral("c")));
    QCOMPARE(package->entry(QStringLiteral("a"))->readAll(), QByteArray("1"));
    QCOMPARE(package->entry(QStringLiteral("b/c"))->readAll(), large);
    QVERIFY(!package->entry(QStringLiteral("c")));
}

void TestZipPackage::refusesWhatIsCut()
{
    const QByteArray content = zipped({{QStringLiteral("a"), QByteArray(1000, 'x')}});
    for (qsizetype size = 1; size < content.size(); ++size) {
        QVERIFY2(!ZipPackage::open(content.first(size)).hasValue(), qPrintable(QString::number(size)));
    }
}

void TestZipPackage::noticesFlippedBytes()
{
    const QByteArray text("some text that does not compress well: 0123456789 abcdefghijklmnopqrstuvwxyz");
    const QByteArray whole = zipped({{QStringLiteral("a"), text}});
    for (qsizetype index = 0; index < whole.size(); ++index) {
        QByteArray content = whole;
        content[index] = char(content[index] ^ 0x10);
        const auto package = ZipPackage::open(content);
        const std::unique_ptr<ZipEntry> entry = package ? package->entry(QStringLiteral("a")) : nullptr;
        if (entry) {
            const QByteArray read = entry->readAll();
            QVERIFY2(entry->isDamaged() || read == text, qPrintable(QString::number(index)));
        }
    }
}

void TestZipPackage::refusesBombs()
{
    QByteArray content = zipped({{QStringLiteral("a"), "1"}});
    const qsizetype entry = content.indexOf("PK\x01\x02"); // in the directory, its size is told at byte 24
    content.replace(entry + 24, 4, QByteArray::fromHex("00000050"));
    const auto package = ZipPackage::open(content);
    QVERIFY(!package.hasValue());
    QCOMPARE(package.error(), ListFault::TooLarge);
}

QTEST_APPLESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
