#include "gui/addressdifference.h"

#include "gui/theme.h"

#include <QTest>

class TestAddressDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereTheyDiffer();
    void cutsNothingOff();
    void drawsWhatDiffers();
};

namespace {

const LookAlikePair pair{QStringLiteral("0x5290aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9ee7"),
                         QStringLiteral("0x52908400098527886e0f7030069857d2e4169ee7")};

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void TestAddressDifference::tellsWhereTheyDiffer()
{
    AddressDifference difference;
    difference.setPair(pair);
    QVERIFY(difference.accessibleDescription().contains(pair.known));
    QVERIFY(difference.accessibleDescription().contains(pair.address));
    QVERIFY(difference.accessibleDescription().contains(QStringLiteral("^^^")));
}

void TestAddressDifference::cutsNothingOff()
{
    AddressDifference difference;
    difference.setPair(pair);
    const int wide = difference.heightForWidth(2000);
    QVERIFY(difference.heightForWidth(200) > 2 * wide);
}

void TestAddressDifference::drawsWhatDiffers()
{
    AddressDifference difference;
    const QColor ground = toneColors(difference.palette(), Tone::Danger).solid;
    difference.resize(900, 60);
    difference.setPair({pair.known, pair.known});
    QCOMPARE(pixelsOf(difference.grab().toImage(), ground), 0);
    difference.setPair(pair);
    QVERIFY(pixelsOf(difference.grab().toImage(), ground) > 500);
}

QTEST_MAIN(TestAddressDifference)
#include "tst_addressdifference.moc"
