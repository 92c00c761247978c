#include "gui/modestrip.h"
#include "words/practicewords.h"

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

QTEST_MAIN(TestModeStrip)
#include "tst_modestrip.moc"
