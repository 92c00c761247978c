#include "gui/coinpicture.h"

#include <QImage>
#include <QTest>

class TestCoinPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryPublishedCurrency();
    void tellsTheChainsOfATokenApart();
    void marksNoCoinOnItsOwnChain();
    void writesLettersWhereThereIsNoPicture();
    void isAsSharpAsTheScreen();
};

namespace {

QImage pictureOf(const char *id, int size = 32)
{
    return coinPicture(QString::fromLatin1(id), size, 1, Qt::white).toImage();
}

// What stands at the lower right, where a chain's mark is.
QImage markOf(const char *id)
{
    return pictureOf(id).copy(18, 18, 14, 14);
}

} // namespace

void TestCoinPicture::drawsEveryPublishedCurrency()
{
    for (const Currency &currency : publishedCurrencies()) {
        const QImage picture = coinPicture(currency.id, 32, 1, Qt::white).toImage();
        QVERIFY2(picture.pixelColor(16, 6).alpha() == 255, qPrintable(currency.id));
        QVERIFY2(picture.pixelColor(0, 0).alpha() == 0, qPrintable(currency.id));
    }
}

void TestCoinPicture::tellsTheChainsOfATokenApart()
{
    QVERIFY(markOf("USDT_TRX") != markOf("USDT_BSC"));
    QVERIFY(markOf("USDT") != markOf("USDT_SOL"));
    QCOMPARE(pictureOf("USDT").copy(0, 0, 16, 16), pictureOf("USDT_TRX").copy(0, 0, 16, 16));
    QVERIFY(markOf("ETH_BASE") != markOf("ETH"));
}

void TestCoinPicture::marksNoCoinOnItsOwnChain()
{
    // A mark stands on the ground's colour: without one, none of it is seen.
    for (const char *id : {"BTC", "TZEC", "BNB", "TRX", "TON", "SOL"}) {
        const QImage onRed = coinPicture(QString::fromLatin1(id), 32, 1, Qt::red).toImage();
        QCOMPARE(onRed, pictureOf(id));
    }
    QVERIFY(coinPicture(QStringLiteral("USDT_TRX"), 32, 1, Qt::red).toImage() != pictureOf("USDT_TRX"));
}

void TestCoinPicture::writesLettersWhereThereIsNoPicture()
{
    QVERIFY(pictureOf("NEWCOIN").pixelColor(16, 3).alpha() == 255);
    QVERIFY(pictureOf("NEWCOIN") != pictureOf("OTHER"));
    QCOMPARE(pictureOf("../coins/btc"), pictureOf("../coins/btc"));
    QVERIFY(pictureOf("../coins/btc") != pictureOf("BTC"));
}

void TestCoinPicture::isAsSharpAsTheScreen()
{
    const QPixmap sharp = coinPicture(QStringLiteral("BTC"), 20, 2, Qt::white);
    QCOMPARE(sharp.size(), QSize(40, 40));
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
}

QTEST_MAIN(TestCoinPicture)
#include "tst_coinpicture.moc"
