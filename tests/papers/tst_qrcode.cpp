#include "papers/qrcode.h"

#include <QTest>

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsLargeAsItsVersion_data();
    void isAsLargeAsItsVersion();
    void hasItsQuietZoneAndFinders();
    void isNullForWhatDoesNotFit();
};

void TestQrCode::isAsLargeAsItsVersion_data()
{
    // ISO/IEC 18004, table 7: bytes at level M for each version; 17 + 4 * version modules, and 8 of quiet zone.
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("side");
    QTest::newRow("version 1") << 14 << 29;
    QTest::newRow("version 2") << 15 << 33;
    QTest::newRow("version 6") << 106 << 49;
    QTest::newRow("version 40") << 2331 << 185;
}

void TestQrCode::isAsLargeAsItsVersion()
{
    QFETCH(int, bytes);
    QFETCH(int, side);
    QCOMPARE(qrCode(QString(bytes, u'a')).size(), QSize(side, side));
}

void TestQrCode::hasItsQuietZoneAndFinders()
{
    const QImage code =
        qrCode(QStringLiteral("https://tronscan.org/#/transaction/01")).convertToFormat(QImage::Format_RGB32);
    const int last = code.width() - 1;
    for (int index = 0; index <= last; ++index) {
        for (int depth = 0; depth < 4; ++depth) {
            QCOMPARE(code.pixelColor(index, depth), QColor(Qt::white));
            QCOMPARE(code.pixelColor(last - depth, index), QColor(Qt::white));
        }
    }
    for (const QPoint &corner : {QPoint(4, 4), QPoint(last - 10, 4), QPoint(4, last - 10)}) {
        QCOMPARE(code.pixelColor(corner), QColor(Qt::black));
        QCOMPARE(code.pixelColor(corner + QPoint(1, 1)), QColor(Qt::white));
        QCOMPARE(code.pixelColor(corner + QPoint(3, 3)), QColor(Qt::black));
    }
}

void TestQrCode::isNullForWhatDoesNotFit()
{
    QVERIFY(qrCode({}).isNull());
    QVERIFY(qrCode(QString(2332, u'a')).isNull());
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
