#include "gui/modestrip.h"
#include "words/practicewords.h"
#include "words/profilewords.h"

#include <QTest>

class TestModeStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhenTheRunIsTheRealThing();
    void saysThatItIsPractice();
    void namesAnotherHost_data();
    void namesAnotherHost();
    void goesAwayWithTheMode();
    void fitsANarrowWindow();
    void namesTheShopInItsColor_data();
    void namesTheShopInItsColor();
    void namesTheShopBesidePractice();
};

namespace {

RunMode practice()
{
    RunMode mode;
    mode.isPractice = true;
    return mode;
}

RunMode other(const QString &base)
{
    RunMode mode;
    mode.api = *ApiAddress::parse(base);
    return mode;
}

} // namespace

void TestModeStrip::isHiddenWhenTheRunIsTheRealThing()
{
    QWidget window;
    auto *strip = new ModeStrip(&window);
    window.show();
    strip->setMode(RunMode{});
    QVERIFY(!strip->isVisible());
    QCOMPARE(titleMark(RunMode{}), QString());
}

void TestModeStrip::saysThatItIsPractice()
{
    ModeStrip strip;
    strip.setMode(practice());
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.text(), practiceNotice());
    QCOMPARE(strip.accessibleName(), practiceNotice());
    QCOMPARE(titleMark(practice()), QStringLiteral("[Practice] "));
}

void TestModeStrip::namesAnotherHost_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("host");
    QTest::newRow("another name") << QStringLiteral("https://staging.example.net/api/v1")
                                  << QStringLiteral("staging.example.net");
    QTest::newRow("a look-alike") << QStringLiteral("https://api.plisio.net.example.org/api/v1")
                                  << QStringLiteral("api.plisio.net.example.org");
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080/api/v1") << QStringLiteral("127.0.0.1");
}

void TestModeStrip::namesAnotherHost()
{
    QFETCH(QString, base);
    QFETCH(QString, host);
    ModeStrip strip;
    strip.setMode(other(base));
    QVERIFY(strip.isVisible());
    QVERIFY2(strip.text().contains(host), qPrintable(strip.text()));
    QCOMPARE(titleMark(other(base)), QStringLiteral("[%1] ").arg(host));
}

void TestModeStrip::goesAwayWithTheMode()
{
    ModeStrip strip;
    strip.setMode(practice());
    strip.setMode(RunMode{});
    QVERIFY(!strip.isVisible());
    QCOMPARE(strip.accessibleName(), QString());
}

void TestModeStrip::fitsANarrowWindow()
{
    ModeStrip strip;
    strip.setMode(practice());
    QVERIFY(strip.minimumSizeHint().height() >= strip.fontMetrics().height());
    QCOMPARE(strip.minimumSizeHint().width(), 0);
}

void TestModeStrip::namesTheShopInItsColor_data()
{
    QTest::addColumn<ProfileColor>("color");
    for (int color = 0; color <= int(ProfileColor::Violet); ++color) {
        QTest::newRow(qPrintable(nameOf(ProfileColor(color)))) << ProfileColor(color);
    }
}

void TestModeStrip::namesTheShopInItsColor()
{
    QFETCH(ProfileColor, color);
    RunMode mode;
    *mode.shop = {QStringLiteral("berlin"), QStringLiteral("Berlin"), color};
    ModeStrip strip;
    strip.resize(600, strip.sizeHint().height());
    strip.setMode(mode);
    QVERIFY(strip.isVisible());
    QVERIFY(strip.accessibleName().contains(QLatin1String("Berlin")));
    QCOMPARE(titleMark(mode), QStringLiteral("[Berlin] "));
    QCOMPARE(strip.grab().toImage().pixelColor(2, 2), shopColors(color).solid);
}

void TestModeStrip::namesTheShopBesidePractice()
{
    RunMode mode = practice();
    *mode.shop = {QStringLiteral("berlin"), {}, ProfileColor::Teal};
    ModeStrip strip;
    strip.resize(600, strip.sizeHint().height());
    strip.setMode(mode);
    QCOMPARE(titleMark(mode), QStringLiteral("[Practice] [berlin] "));
    const QImage image = strip.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 3, 2), shopColors(ProfileColor::Teal).solid);
    QVERIFY(image.pixelColor(2, 2) != shopColors(ProfileColor::Teal).solid);
}

QTEST_MAIN(TestModeStrip)
#include "tst_modestrip.moc"
