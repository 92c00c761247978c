#include "lists/contentkind.h"

#include <QTest>

class TestContentKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
};

void TestContentKind::tellsKinds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ContentKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ContentKind::Text;
    QTest::newRow("CSV") << QByteArray("address,amount") << ContentKind::Text;
    QTest::newRow("text that starts alike") << QByteArray("PK,1\n") << ContentKind::Text;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04...") << ContentKind::Zip;
    QTest::newRow("empty ZIP") << QByteArray("PK\x05\x06...") << ContentKind::Zip;
    QTest::newRow("compound file") << QByteArray::fromHex("D0CF11E0A1B11AE100") << ContentKind::Compound;
}

void TestContentKind::tellsKinds()
{
    QFETCH(QByteArray, content);
    QTEST(kindOf(content), "kind");
}

QTEST_APPLESS_MAIN(TestContentKind)
#include "tst_contentkind.moc"
