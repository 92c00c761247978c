#include "gui/addressview.h"
#include "support/samplepayouts.h"

#include <QImage>
#include <QTest>

using namespace SamplePayouts;

class TestAddressView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGroupsOfFour_data();
    void showsGroupsOfFour();
    void growsWhereItIsNarrow();
    void drawsEveryGroupWithinItsWidth();
    void isReadOutInGroups();
    void showsNothingWithoutAnAddress();
};

namespace {

// How much of the picture is drawn on.
QRect inkOf(const QImage &picture)
{
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ink = picture.pixel(x, y) == picture.pixel(picture.width() - 1, picture.height() - 1)
                ? ink
                : ink.united(QRect(x, y, 1, 1));
        }
    }
    return ink;
}

} // namespace

void TestAddressView::showsGroupsOfFour_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("begin");
    QTest::newRow("Bitcoin") << bitcoinAddress << QStringLiteral("bc1q ar0s rrr7 ");
    QTest::newRow("Tron") << tronAddress << QStringLiteral("TJRa bPrw ");
    QTest::newRow("Ethereum") << etherAddress << QStringLiteral("0x 5290 8400 ");
    QTest::newRow("Monero") << moneroAddress << QStringLiteral("888t NkZr ");
}

void TestAddressView::showsGroupsOfFour()
{
    QFETCH(QString, address);
    QFETCH(QString, begin);
    AddressView view;
    view.setAddress(address);
    QVERIFY2(view.groupedText().startsWith(begin), qPrintable(view.groupedText()));
    QCOMPARE(view.groupedText().remove(u' '), address);
    QCOMPARE(view.address(), address);
}

void TestAddressView::growsWhereItIsNarrow()
{
    AddressView view;
    view.setAddress(moneroAddress);
    int height = view.heightForWidth(2000);
    QVERIFY(height >= view.fontMetrics().height());
    for (const int width : {600, 300, 150}) {
        QVERIFY(view.heightForWidth(width) > height);
        height = view.heightForWidth(width);
    }
    QVERIFY(view.minimumSizeHint().width() <= 200);
}

void TestAddressView::drawsEveryGroupWithinItsWidth()
{
    constexpr int spare = 6;
    AddressView view;
    view.setAddress(moneroAddress);
    const int height = view.heightForWidth(200);
    int width = 200;
    while (view.heightForWidth(width - 1) == height) {
        --width;
    }
    QCOMPARE(view.heightForWidth(width + spare), height);
    view.resize(width + spare, height + spare);
    QImage picture(view.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    view.render(&picture, QPoint(), QRegion(), {});
    const QRect ink = inkOf(picture);
    QVERIFY(ink.width() > width / 2);
    QVERIFY2(ink.right() < width && ink.bottom() < height, qPrintable(QString::number(ink.right() - width)));
}

void TestAddressView::isReadOutInGroups()
{
    AddressView view;
    view.setAddress(bitcoinAddress);
    QCOMPARE(view.accessibleDescription(), view.groupedText());
    QVERIFY(!view.accessibleName().isEmpty());
}

void TestAddressView::showsNothingWithoutAnAddress()
{
    AddressView view;
    view.setAddress(bitcoinAddress);
    view.setAddress({});
    QCOMPARE(view.groupedText(), QString());
    QVERIFY(view.heightForWidth(300) > 0);
}

QTEST_MAIN(TestAddressView)
#include "tst_addressview.moc"
